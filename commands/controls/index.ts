import type { Control } from '../../src/discord/action.js';
import { articleCard, articleCards, askAboutArticle, askedAboutArticle } from './article-cards.js';
import { badAnswer, goodAnswer, sentFeedback } from './feedback.js';
import { followUp, sentFollowUp } from './follow-up.js';
import { opinionFile, opinionPages } from './opinions.js';
import { nextPassage, passages } from './passages.js';
import { askToDelete, deletePrivacy, exportPrivacy } from './privacy.js';
import { reindexButtons } from './reindex.js';
import { adminRoles, settingsControls } from './settings.js';
import { share } from './share.js';
import { countSources, turnSources } from './sources-pages.js';
import { openNextPassage, openPassage, turnPage } from './topic-pages.js';
import { uploadButtons } from './uploads.js';

/** Everything that a person can click, choose or send: listed by hand, so that a control is never missing silently. */
export const controls: readonly Control[] = [
  passages,
  nextPassage,
  followUp,
  sentFollowUp,
  share,
  goodAnswer,
  badAnswer,
  sentFeedback,
  reindexButtons,
  opinionPages,
  opinionFile,
  settingsControls,
  uploadButtons,
  adminRoles,
  exportPrivacy,
  askToDelete,
  deletePrivacy,
  turnPage,
  openPassage,
  openNextPassage,
  articleCard,
  articleCards,
  askAboutArticle,
  askedAboutArticle,
  turnSources,
  countSources,
];
