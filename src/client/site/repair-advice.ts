/** What a reader can do where a file of the site could not be read, on the web or from an offline copy. */
export const repairAdvice = ({ dataset }: HTMLElement): string =>
  dataset["offline"] === undefined ? "check your connection and load this page again" : "unzip the whole offline copy again, or download it again";
