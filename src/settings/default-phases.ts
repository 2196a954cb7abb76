import type { PhaseTerm } from "./settings.ts";

/** The phases of service delivery that a manual has unless its settings name others. */
export const defaultPhases: readonly PhaseTerm[] = [
  { id: "discovery", title: "Discovery", description: "Learn what people need and what stands in their way, before anything is built.", aliases: [] },
  { id: "alpha", title: "Alpha", description: "Try out different ideas with prototypes and find out which are worth keeping.", aliases: [] },
  { id: "beta", title: "Beta", description: "Build the best idea for real and open it to a growing number of people.", aliases: [] },
  { id: "live", title: "Live", description: "Run the service and keep improving it for as long as people need it.", aliases: [] },
  { id: "retirement", title: "Retirement", description: "Close a service that has done its work without leaving anyone behind.", aliases: [] },
];
