/** A profile as Node writes it with `--cpu-prof`. */
export interface Profile {
  readonly nodes: readonly ProfileNode[];
  /** The node that ran at each sample, and the microseconds since the sample before. */
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

/** How much of a build one package, or one folder of ours, took itself. */
export interface Share {
  readonly owner: string;
  readonly seconds: number;
}

/** Names the file that a line of a script was bundled from. */
export type SourceOf = (url: string, line: number) => string | undefined;

/** Gives each sample to the nearest of its callers that is a package or a folder of ours; the largest share first. */
export function sharesOf({ nodes, samples, timeDeltas }: Profile, sourceOf: SourceOf): readonly Share[] {
  const ownerOf = createOwners(nodes, sourceOf);
  const seconds = new Map<string, number>();
  samples.forEach((id, at) => {
    const owner = ownerOf(id);
    if (owner !== "(idle)") seconds.set(owner, (seconds.get(owner) ?? 0) + (timeDeltas[at] ?? 0) / 1e6);
  });
  return [...seconds].map(([owner, total]) => ({ owner, seconds: total })).sort((a, b) => b.seconds - a.seconds);
}

function createOwners(nodes: readonly ProfileNode[], sourceOf: SourceOf): (id: number) => string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callerOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const known = new Map<number, string>();
  const ownerOf = (id: number): string => {
    const found = known.get(id) ?? ownerOfFrame(byId.get(id)?.callFrame, sourceOf) ?? ownerOf(callerOf.get(id) ?? 0);
    known.set(id, found);
    return found;
  };
  return ownerOf;
}

function ownerOfFrame(frame: ProfileNode["callFrame"] | undefined, sourceOf: SourceOf): string | undefined {
  // What is left at the root was called by Node itself.
  if (!frame || frame.functionName === "(root)") return "node";
  if (/^\((idle|garbage collector|program)\)$/.test(frame.functionName)) return frame.functionName;
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(frame.url)?.[1];
  return inPackage ?? /^(?:src\/[^/]+|plugins(?:\/markdown)?|scripts)(?=\/)/.exec(sourceOf(frame.url, frame.lineNumber) ?? "")?.[0];
}
