/** What the worker of the search answers to a call. */
export interface WorkerAnswer {
  readonly id: string;
  readonly result?: unknown;
  readonly error?: string;
  /** The index's files that could not be read so far. */
  readonly missing: readonly string[];
}

/** The worker in which Pagefind runs. */
export interface IndexWorker {
  /** Calls a method of one of the instances in the worker, by the messages of Pagefind's program. */
  call(instanceId: string, method: string, args: readonly unknown[]): Promise<unknown>;
  readonly missing: () => readonly string[];
  /** Whether the script could not be loaded, or broke: then it never answers again. */
  readonly isBroken: () => boolean;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Opens a worker at an address; it loads at once. */
export function openIndexWorker(address: string): IndexWorker {
  const worker = new Worker(address);
  const waiting = new Map<string, Waiting>();
  let calls = 0;
  let missing: readonly string[] = [];
  let broken: Error | undefined;
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    missing = data.missing;
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) call?.resolve(data.result);
    else call?.reject(new Error(data.error));
  };
  worker.onerror = () => {
    broken = new Error(`${address} could not be loaded, or broke`);
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  };
  return {
    call(instanceId, method, args) {
      if (broken) return Promise.reject(broken);
      calls += 1;
      const id = String(calls);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, instanceId, method, args });
      });
    },
    missing: () => missing,
    isBroken: () => broken !== undefined,
  };
}
