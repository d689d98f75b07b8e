import { faultBecause } from '../errors.js';
import { because } from '../reasons/reason.js';

/** What can go wrong with an attachment, for the owner who sent it. */
export const attachmentFaults = {
  strangeAddress: () => faultBecause('discord', because('attachment.strangeAddress')),
  tooLarge: (mostBytes: number) => faultBecause('usage', because('attachment.tooLarge', { megabytes: mostBytes >> 20 })),
  otherSize: () => faultBecause('discord', because('attachment.otherSize'), { retry: true }),
  refused: (status: number) => {
    const code = status === 404 || status === 403 ? 'attachment.expired' : 'attachment.withheld';
    return faultBecause('discord', because(code, { status }), { retry: true });
  },
  overdue: (afterMs: number) =>
    faultBecause('discord', because('attachment.overdue', { seconds: Math.round(afterMs / 1000) }), { retry: true }),
  cancelled: () => faultBecause('busy', because('attachment.cancelled'), { retry: true }),
  broken: (cause: unknown) => faultBecause('discord', because('attachment.broken'), { retry: true, cause }),
  notKept: (cause: unknown) => faultBecause('storage', because('attachment.notKept'), { cause }),
};
