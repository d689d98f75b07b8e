import type { Command, Control } from './action.js';
import type { InteractionParts } from './answer-at-once.js';
import type { RouteParts } from './route-parts.js';

/** What the route of interactions needs besides what both routes need. */
export interface InteractionRouteParts extends RouteParts, InteractionParts {
  readonly commands: readonly Command[];
  readonly controls: readonly Control[];
}
