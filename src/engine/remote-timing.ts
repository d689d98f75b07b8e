/** The waits of the remote archive, in milliseconds. */
export interface RemoteTiming {
  /**
   * Longest wait for an answer, a restart included. An asker is given up on 60 s after the acknowledgement (the front's deadline); this ends
   * first, so that the archive's own words are told and a stuck engine is noticed. Less gives up on slow models, more never comes to pass.
   */
  readonly answerMs: number;
  /** How long an engine that was told to give a question up may take to answer with what it has; more would pass the front's deadline. */
  readonly lastWordMs: number;
  /** Longest wait for what completes a form: Discord shows nothing that comes after 3 s, its own way there and back included. */
  readonly completeMs: number;
  /** Longest wait of a question for an engine that is restarting. A start takes well under a second here; more covers a busy machine. */
  readonly startMs: number;
  /** An engine past a deadline that does not answer a ping within this is stuck in native code or a loop, and is killed. */
  readonly pingMs: number;
  /** Pause before the first restart; doubles with each death in a row up to `longestPauseMs`. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** An engine that lived this long was sound: its death counts as the first again. */
  readonly soundMs: number;
  /** Deaths in a row after which restarting stops for `restMs`, so that a broken machine is not worn out; the next question then tries again. */
  readonly mostDeaths: number;
  readonly restMs: number;
  /** Deaths in a row after which native vector search is left out: a graph that kills the process at loading would do so each time. */
  readonly deathsBeforeExact: number;
  /** How long the engine may take to finish its questions when the front closes; the whole shutdown has 10 s. */
  readonly closeMs: number;
}

export const defaultTiming: RemoteTiming = {
  answerMs: 57_000,
  lastWordMs: 1_000,
  completeMs: 2_000,
  startMs: 15_000,
  pingMs: 2_000,
  firstPauseMs: 50,
  longestPauseMs: 5_000,
  soundMs: 30_000,
  mostDeaths: 6,
  restMs: 60_000,
  deathsBeforeExact: 2,
  closeMs: 5_000,
};
