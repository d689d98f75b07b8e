/** One line of the doctor's report. */
export interface Finding {
  readonly mark: 'good' | 'warning' | 'bad';
  readonly what: string;
  /** What to do about it; absent when nothing is to be done. */
  readonly mend?: string;
}

export const good = (what: string): Finding => ({ mark: 'good', what });
export const warning = (what: string, mend: string): Finding => ({ mark: 'warning', what, mend });
export const bad = (what: string, mend: string): Finding => ({ mark: 'bad', what, mend });
