/** Resolves at that time and not before, which a timer alone may do by a millisecond. @param at as `performance.now()` tells it */
export async function waitUntil(at: number): Promise<void> {
  for (let waitMs = at - performance.now(); waitMs > 0; waitMs = at - performance.now()) {
    const timerMs = Math.ceil(waitMs);
    await new Promise((resolve) => setTimeout(resolve, timerMs));
  }
}
