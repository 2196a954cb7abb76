/** The small part of Eleventy 3 that this project uses; Eleventy ships no types of its own. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    addPlugin<Options>(plugin: (config: EleventyConfig, options: Options) => void, options: Options): void;
    addTemplate(path: string, template: unknown, data?: object): void;
    readonly benchmarks: { readonly config: { setMinimumThresholdPercent(percent: number): void } };
    addTransform(name: string, transform: (content: string) => string | Buffer): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
    setTemplateFormats(formats: string[]): void;
    setFrontMatterParsingOptions(options: object): void;
    setDataFileBaseName(name: string): void;
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: { quietMode?: boolean; configPath?: string | null; config?: (config: EleventyConfig) => void });
    write(): Promise<unknown>;
    disableLogger(): void;
  }
}
