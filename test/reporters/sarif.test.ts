import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue, type RuleId } from "../../src/diagnostics/catalogue.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatSarif, type SarifOptions } from "../../src/reporters/sarif.ts";
import { broken } from "./broken-link.ts";

interface Log {
  readonly runs: readonly { readonly results: readonly Result[]; readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } } }[];
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string } } }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

const jsonOf = (file: string): object => JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), "utf8")) as object;
/** The schema that OASIS publishes, in the older dialect of JSON Schema; this package brings it along. */
const validate = new Ajv({ schemaId: "auto", meta: false })
  .addMetaSchema(jsonOf("ajv/lib/refs/json-schema-draft-04.json"))
  .compile(jsonOf("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
const logOf = (diagnostics: readonly Diagnostic[], options: Partial<SarifOptions> = {}): Log => {
  const log: unknown = JSON.parse(formatSarif(diagnostics, { version: "1.2.3", folder: "content", ...options }));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log as Log;
};
const resultsOf = (diagnostics: readonly Diagnostic[], options: Partial<SarifOptions> = {}): readonly Result[] => logOf(diagnostics, options).runs[0]?.results ?? [];

describe("a SARIF log", () => {
  test("is judged by a schema that refuses what is no log", () => {
    expect(validate({ version: "2.1.0", runs: [{}] })).toBe(false);
  });

  test("says of a problem what it is, where, where else, how to mend it, and which comment accepts it", () => {
    const place = { file: "agile/index.md", line: 4, column: 13, endLine: 4, endColumn: 20 };
    const mendable: Diagnostic = { ...broken, ...place, related: [{ file: "b.md", line: 1, column: 2, message: "Here too" }], repair: { place, instead: "/agil/", text: "/agile/" } };
    const log = formatSarif([mendable], { version: "1.2.3", folder: "content", accepted: [{ ...broken, rule: "bare-url", severity: "info", reason: "It is shown" }], helpOf: () => ({ title: "Broken link", text: "# Broken link", address: "https://manual.example/rules/broken-link/" }) });
    expect(validate(JSON.parse(log))).toBe(true);
    expect(log).toMatchInlineSnapshot(`
      "{
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [
          {
            "tool": {
              "driver": {
                "name": "Service Manual",
                "semanticVersion": "1.2.3",
                "rules": [
                  {
                    "id": "bare-url",
                    "name": "BareUrl",
                    "shortDescription": {
                      "text": "Broken link"
                    },
                    "fullDescription": {
                      "text": "People who hear the page hear the whole address, letter by letter."
                    },
                    "helpUri": "https://manual.example/rules/broken-link/",
                    "help": {
                      "text": "# Broken link",
                      "markdown": "# Broken link"
                    },
                    "defaultConfiguration": {
                      "level": "warning"
                    }
                  },
                  {
                    "id": "broken-link",
                    "name": "BrokenLink",
                    "shortDescription": {
                      "text": "Broken link"
                    },
                    "fullDescription": {
                      "text": "Readers who follow it get an error page."
                    },
                    "helpUri": "https://manual.example/rules/broken-link/",
                    "help": {
                      "text": "# Broken link",
                      "markdown": "# Broken link"
                    },
                    "defaultConfiguration": {
                      "level": "error"
                    }
                  }
                ]
              }
            },
            "automationDetails": {
              "id": "content/check/"
            },
            "invocations": [
              {
                "executionSuccessful": true
              }
            ],
            "originalUriBaseIds": {
              "%SRCROOT%": {
                "description": {
                  "text": "The folder that the check ran in"
                }
              },
              "CONTENT": {
                "description": {
                  "text": "The folder of the content, which lies outside that"
                }
              }
            },
            "columnKind": "utf16CodeUnits",
            "results": [
              {
                "ruleId": "broken-link",
                "ruleIndex": 1,
                "level": "error",
                "message": {
                  "text": "No page at \\"/agil/\\". Write /agile/ if that is what you mean. Readers who follow it reach nothing."
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "content/agile/index.md",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "region": {
                        "startLine": 4,
                        "startColumn": 13,
                        "endLine": 4,
                        "endColumn": 20
                      }
                    }
                  }
                ],
                "partialFingerprints": {
                  "contentCheck/v1": "df07f081287912e195d6b04a62758fb1:1"
                },
                "relatedLocations": [
                  {
                    "id": 1,
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "content/b.md",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "region": {
                        "startLine": 1,
                        "startColumn": 2
                      }
                    },
                    "message": {
                      "text": "Here too"
                    }
                  }
                ],
                "fixes": [
                  {
                    "description": {
                      "text": "Write /agile/ if that is what you mean."
                    },
                    "artifactChanges": [
                      {
                        "artifactLocation": {
                          "uri": "content/agile/index.md",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "replacements": [
                          {
                            "deletedRegion": {
                              "startLine": 4,
                              "startColumn": 13,
                              "endLine": 4,
                              "endColumn": 20
                            },
                            "insertedContent": {
                              "text": "/agile/"
                            }
                          }
                        ]
                      }
                    ]
                  }
                ]
              },
              {
                "ruleId": "bare-url",
                "ruleIndex": 0,
                "level": "note",
                "message": {
                  "text": "No page at \\"/agil/\\". Write /agile/ if that is what you mean. Readers who follow it reach nothing."
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "content/agile/index.md",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "region": {
                        "startLine": 4,
                        "startColumn": 13
                      }
                    }
                  }
                ],
                "partialFingerprints": {
                  "contentCheck/v1": "8b8f0d0c26af9478383df180acd4caee:1"
                },
                "suppressions": [
                  {
                    "kind": "inSource",
                    "justification": "It is shown"
                  }
                ]
              }
            ]
          }
        ]
      }
      "
    `);
  });

  test("names files from where the check ran, or from the content folder where that lies outside, as addresses", () => {
    const uri = (file: string, folder: string): string => Object.values(resultsOf([{ ...broken, file }], { folder })[0]?.locations[0]?.physicalLocation.artifactLocation ?? {}).join(" ");
    expect(uri("a b/ü%#?.md", "content")).toBe("content/a%20b/%C3%BC%25%23%3F.md %SRCROOT%");
    expect(uri("../settings/manual.yaml", "content")).toBe("settings/manual.yaml %SRCROOT%");
    expect(uri("a.md", "../elsewhere")).toBe("a.md CONTENT");
    expect(uri(".", "content")).toBe("content %SRCROOT%");
    expect(uri(".", "")).toBe(". %SRCROOT%");
  });

  test("lets no message make a link or a placeholder", () => {
    expect(resultsOf([{ ...broken, message: 'No page at "[this](1)" for {0} and {#id}' }])[0]?.message.text).toContain('"\\[this\\](1)" for {{0}} and {#id}');
  });

  test("knows a problem again on another line, and tells two alike apart", () => {
    const prints = (...found: Diagnostic[]) => resultsOf(found).map(({ partialFingerprints }) => partialFingerprints["contentCheck/v1"]);
    expect(prints({ ...broken, line: 9 })).toEqual(prints(broken));
    expect(new Set(prints(broken, { ...broken, line: 9 })).size).toBe(2);
  });

  test("is sound without any problem, and points every result to its rule", () => {
    expect(resultsOf([])).toEqual([]);
    const { runs } = logOf([broken, { ...broken, rule: "bare-url" }]);
    expect(runs[0]?.results.map(({ ruleIndex }) => runs[0]?.tool.driver.rules[ruleIndex]?.id)).toEqual(["broken-link", "bare-url"]);
  });

  test("is valid whatever files and messages hold", () => {
    const anyText = fc.string({ unit: "binary" });
    const rule = fc.constantFrom(...(Object.keys(catalogue) as RuleId[]));
    fc.assert(
      fc.property(fc.array(fc.record({ rule, message: anyText, fix: anyText, file: anyText, line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }) })), fc.constantFrom("", "content", "../x", "/x"), (found, folder) => {
        expect(resultsOf(found.map((each) => ({ ...broken, ...each })), { folder })).toHaveLength(found.length);
      }),
    );
  });
});
