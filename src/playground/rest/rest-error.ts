import type { Json } from '../world/entities.js';

/** A refusal in Discord's own form. Routes throw it; the server turns it into the answer. */
export class RestError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: Json | undefined;

  constructor(status: number, code: number, message: string, errors?: Json) {
    super(message);
    this.name = 'RestError';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  body(): Json {
    return { message: this.message, code: this.code, ...(this.errors ? { errors: this.errors } : {}) };
  }
}

/** The refusals that routes give, with Discord's numbers and words. */
export const refusal = {
  unauthorized: () => new RestError(401, 0, '401: Unauthorized'),
  notFound: () => new RestError(404, 0, '404: Not Found'),
  methodNotAllowed: () => new RestError(405, 0, '405: Method Not Allowed'),
  badJson: () => new RestError(400, 50109, 'The request body contains invalid JSON.'),
  unknownApplication: () => new RestError(404, 10002, 'Unknown Application'),
  unknownChannel: () => new RestError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new RestError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new RestError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new RestError(404, 10008, 'Unknown Message'),
  unknownUser: () => new RestError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new RestError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new RestError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new RestError(404, 10063, 'Unknown application command'),
  alreadyAcknowledged: () => new RestError(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new RestError(403, 50001, 'Missing Access'),
  notYourMessage: () => new RestError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new RestError(400, 50006, 'Cannot send an empty message'),
  closedDirectMessages: () => new RestError(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new RestError(403, 50013, 'Missing Permissions'),
  expiredToken: () => new RestError(401, 50027, 'Invalid Webhook Token'),
  threadArchived: () => new RestError(400, 50083, 'Thread is archived'),
  threadExists: () => new RestError(400, 160004, 'A thread has already been created for this message'),
  reauthorized: () => new RestError(403, 20012, 'You are not authorized to perform this action on this application'),
} as const;
