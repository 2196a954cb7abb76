/** Where the page of guidance for one audience in one phase stands. */
export const pairUrl = (phase: { readonly url: string }, audience: { readonly term: { readonly id: string } }): string => `${phase.url}${audience.term.id}/`;
