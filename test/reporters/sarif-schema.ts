/**
 * What the standard SARIF 2.1.0 (OASIS) demands of the objects that our logs are made of: every key that such an object
 * may have, which ones it must have, and their types. Objects that we never write stand for keys that must be absent.
 * Where two editions of the standard differ (the state of a suppression), neither spelling is allowed.
 */
type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: "string" };
const uri: Schema = { type: "string", format: "uri" };
const count = (minimum: number): Schema => ({ type: "integer", minimum });
const oneOf = (...values: string[]): Schema => ({ enum: values });
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const list = (items: Schema, more: Schema = {}): Schema => ({ type: "array", items, ...more });
const set = (items: Schema, more: Schema = {}): Schema => list(items, { uniqueItems: true, ...more });
const bag = (values: Schema): Schema => ({ type: "object", additionalProperties: values });
const object = (required: readonly string[], properties: Schema, more: Schema = {}): Schema => ({
  type: "object",
  additionalProperties: false,
  required,
  properties: { ...properties, properties: { type: "object" } },
  ...more,
});

const level = oneOf("none", "note", "warning", "error");

/** A JSON Schema (draft 7) of the part of SARIF 2.1.0 that our logs use. */
export const sarifSchema: Schema = {
  ...object(["version", "runs"], { $schema: uri, version: oneOf("2.1.0"), runs: list(ref("run")) }),
  definitions: {
    run: object(["tool"], {
      tool: ref("tool"),
      invocations: list(ref("invocation")),
      originalUriBaseIds: bag(ref("artifactLocation")),
      results: list(ref("result")),
      automationDetails: ref("runAutomationDetails"),
      columnKind: oneOf("utf16CodeUnits", "unicodeCodePoints"),
    }),
    tool: object(["driver"], { driver: ref("toolComponent") }),
    toolComponent: object(["name"], {
      name: text,
      version: text,
      semanticVersion: text,
      informationUri: uri,
      rules: set(ref("reportingDescriptor")),
    }),
    reportingDescriptor: object(["id"], {
      id: text,
      name: text,
      shortDescription: ref("multiformatMessageString"),
      fullDescription: ref("multiformatMessageString"),
      defaultConfiguration: ref("reportingConfiguration"),
      helpUri: uri,
      help: ref("multiformatMessageString"),
    }),
    reportingConfiguration: object([], { enabled: { type: "boolean" }, level }),
    multiformatMessageString: object(["text"], { text, markdown: text }),
    message: object([], { text, markdown: text, id: text, arguments: list(text) }, { anyOf: [{ required: ["text"] }, { required: ["id"] }] }),
    runAutomationDetails: object([], { description: ref("message"), id: text, guid: text }),
    invocation: object(["executionSuccessful"], { executionSuccessful: { type: "boolean" }, exitCode: { type: "integer" } }),
    result: object(["message"], {
      ruleId: text,
      ruleIndex: count(-1),
      kind: oneOf("notApplicable", "pass", "fail", "review", "open", "informational"),
      level,
      message: ref("message"),
      locations: list(ref("location")),
      partialFingerprints: bag(text),
      relatedLocations: set(ref("location")),
      suppressions: set(ref("suppression")),
      fixes: set(ref("fix")),
    }),
    location: object([], { id: count(-1), physicalLocation: ref("physicalLocation"), message: ref("message") }),
    physicalLocation: object([], { artifactLocation: ref("artifactLocation"), region: ref("region") }, { anyOf: [{ required: ["address"] }, { required: ["artifactLocation"] }] }),
    artifactLocation: object([], { uri: { type: "string", format: "uri-reference" }, uriBaseId: text, index: count(-1), description: ref("message") }),
    region: object([], { startLine: count(1), startColumn: count(1), endLine: count(1), endColumn: count(1), snippet: ref("artifactContent") }),
    artifactContent: object([], { text }),
    suppression: object(["kind"], { kind: oneOf("inSource", "external"), justification: text, location: ref("location") }),
    fix: object(["artifactChanges"], { description: ref("message"), artifactChanges: set(ref("artifactChange"), { minItems: 1 }) }),
    artifactChange: object(["artifactLocation", "replacements"], { artifactLocation: ref("artifactLocation"), replacements: list(ref("replacement"), { minItems: 1 }) }),
    replacement: object(["deletedRegion"], { deletedRegion: ref("region"), insertedContent: ref("artifactContent") }),
  },
};
