// Out: the shapes in which people write several articles into one file by hand. Each is given clippings and gives the file's text; which
// half a shape belongs to is its place: even ones were looked at while the reading was made, odd ones were kept until its end.
import type { Random } from '../dump-maker/random.js';
import type { Clip, Clippings } from './clip.js';
import { digests } from './digest-shapes.js';
import { labelled } from './labelled-shapes.js';
import { markdown } from './markdown-shapes.js';
import { ruled } from './ruled-shapes.js';

export type Shape = (clippings: Clippings, random: Random) => string;
export type EntryOf = (clip: Clip) => string;

export const shapes: Readonly<Record<string, Shape>> = { ...ruled, ...labelled, ...markdown, ...digests };
