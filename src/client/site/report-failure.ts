/** Writes down why something failed that readers are told of in words of their own, so that no fault hides behind them. */
export function reportFailure(what: string, reason: unknown): void {
  console.error(what, reason);
}
