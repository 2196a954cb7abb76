/** Lets time pass, in milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

/** How other hosts are treated. */
export interface Pace {
  /** Milliseconds between one request to a host and the next. */
  readonly pause: number;
  /** How many hosts are asked at a time. */
  readonly atOnce: number;
  readonly wait: Wait;
}

/** Runs what is done with a host when its turn comes. */
export type InLane = <T>(host: string, work: () => Promise<T>) => Promise<T>;

/** Gives each host a lane, in which one thing is done at a time. */
export function createHostLanes(): InLane {
  const ends = new Map<string, Promise<unknown>>();
  return (host, work) => {
    const before = ends.get(host) ?? Promise.resolve();
    const turn = before.then(work, work);
    ends.set(host, turn);
    return turn;
  };
}

/** Lets so many pieces of work go on at once; the others wait in line. */
export function createSeats(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((seated) => waiting.push(seated));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
