import { expect, test } from "vitest";
import { lines, manualFrom, page } from "../../manual-from.ts";

const found = (body: string) => manualFrom({ "a.md": page("A", body) }).diagnostics.filter(({ rule }) => rule === "secret");
/** Put together here, so that no tool takes this file for one that holds keys. */
const key = (start: string, rest: string): string => start + rest;
const random = "q8Zt3vKp0XsW7mLc2RbY9dHf5NgJ1aTe6UoQ4iPx";

test.each([
  ["AWS", key("AKIA", "Q3EGRZ7PWX2LMNT5")],
  ["GitHub", key("ghp_", random.slice(0, 36))],
  ["GitHub, fine-grained", key("github_pat_", random)],
  ["Slack", key("xoxb-", "2847561930-Zt3vKp0XsW7mLc2R")],
  ["Google", key("AIza", random.slice(0, 35))],
  ["Stripe", key("sk_live_", random.slice(0, 24))],
  ["GOV.UK Pay", key("api_live_", "q8zt3vkp0xsw7mlc2rby9dhf5ng")],
  ["GOV.UK Notify", key("team-", "8f3a1c72-5b9d-4e60-a1f4-7c2d9e0b3856-d41e7b90-2c6f-4a83-b5d7-90e1f2a3c4b6")],
  ["JWT", [key("eyJ", "hbGciOiJSUzI1NiJ9"), key("eyJ", "pc3MiOiJ0ZWFtIiwidXNlciI6Im1hcnkifQ"), random].join(".")],
  ["a private key", `-----BEGIN RSA ${key("PRIVATE", " KEY")}-----\nMIIEowIBAAKCAQEA${random}\n-----END RSA PRIVATE KEY-----`],
  ["GitHub, typed in order", key("ghp_", "1234567890abcdefghijABCDEFGHIJ123456")],
  ["Slack, typed in order", key("xoxb-", "123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx")],
  ["a chosen password", "password: hunter2hunter2"],
  ["an address", "postgres://mary:t4Lk9wQz@db.gov.uk/x"],
  ["a password", 'db_password = "t4Lk9wQz7"'],
  ["a setting", "API_KEY=9f3b1c7e5a2d4860"],
  ["a bearer", `Authorization: Bearer ${random.slice(0, 32)}`],
  ["a name and a password", `Authorization: Basic ${Buffer.from("mary:t4Lk9wQz").toString("base64")}`],
  ["a sentence", "the password is GzvAmwufUxbv."],
  ["a sentence of what it is for", "the password for the test site is GzvAmw7ufUxbv"],
  ["a name and a chosen password", "user name: admin, password: JDCTbyvHNsG9"],
  ["bold words", "**Password:** XlrWi0B26R08"],
  ["bold words in HTML", "<strong>Password:</strong> XlrWi0B26R08"],
  ["a token", `token: ${random.slice(0, 36)}`],
  ["an API key", `our API key is ${random.slice(4, 36)}`],
  ["a storage account", `AccountKey=${random}${random}aB3dE7==`],
  ["a signed address", `https://a.blob.core.windows.net/b?sv=2020&sig=${random}aB3%3D`],
  ["a command", "curl -u mary:JDCTbyvHNsG9 https://manual.example"],
  ["OpenAI", key("sk-proj-", random)],
  ["Telegram", key("123456789:", `AA${random.slice(0, 33)}`)],
  ["Teams", `https://a.webhook.office.com/webhookb2/${random}${random}`],
  ["a password in small letters", "pass: 93gxg0emnuxl"],
])("a key of %s is found in text and in code, and its letters are not repeated", (_, secret) => {
  for (const body of [`Use ${secret} here.`, `\`\`\`\n${secret}\n\`\`\``]) {
    const [finding, ...others] = found(body);
    expect(others).toEqual([]);
    expect(finding?.message).not.toContain(secret.slice(0, 12));
    expect(finding?.line).toBe(body.startsWith("`") ? 6 : 5);
  }
});

test.each([
  "AKIAIOSFODNN7EXAMPLE", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "password: <your-password>", 'api_key = "your-api-key-1"', "password = 12345678", "Password: at least 8 characters", "token: 2-factor or 3-factor",
  "https://user:password@example.com", "https://gov.uk:8080/a@b", "api_key = process.env.API_KEY_2", "secret: https://gov.uk/a1", "api_test_abc123abc123abc123abc123", "token = ${TOKEN_1}", "key: SHA256-fingerprint",
  "The secret: tell everyone in 2024-05.", "access_key: AKIA…", "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----", "key=value1", "password=secret_name_2",
  "The password is case-sensitive.", "The password is required by GOV.UK-Verify1.", "The token is JavaScriptWebToken.", "The API key is in OpenStreetMap.", "Basic instructions for users are here", "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "Authorization: Basic dXNlcjpwYXNzd29yZA==",
  "Authorization: Bearer abcdef1234567890abcdef1234567890", "A bearer authentication-scheme-for-all", "The key is to start2day with users.", "Password: 12 to 64 letters", "**Password:** <your password>", "the secret was BrexitPlanning", "curl -u mary:$PASSWORD_1 https://manual.example", "?sig=your-signature",
  "| Password | Why it is weak |\n|---|---|\n| password1 | it is a word |", "| Token | Meaning |\n|---|---|\n| font-size-19 | text |", "| Name | Password |\n|---|---|\n| a | ask the team |", "The passcode for MondayMeetings: see Slack#general1",
])("%j is no key that somebody could use", (text) => {
  expect(found(text)).toEqual([]);
});

test("a secret in a column that is named after one is found", () => {
  const body = "| Account | Test password | Use |\n|---|:--|---|\n| mary | `XlrWi0B26R08` | all |\n| john | t4Lk9wQz7x | none |\n\nJDCTbyvHNsG9 | is | none";
  expect(found(body).map(({ line, column, endColumn }) => [line, column, endColumn])).toEqual([[7, 11, 23], [8, 10, 20]]);
});

test("a key in such a column is named once, as what it is", () => {
  const body = `| Token | Use |\n|---|---|\n| ${key("ghp_", random.slice(0, 36))} | all |`;
  expect(found(body).map(({ message }) => message.split(":")[0])).toEqual(["This looks like a GitHub token"]);
});

test("a key block that has lost its letters is found where it stands on a line of its own", () => {
  const start = `-----BEGIN RSA ${key("PRIVATE", " KEY")}-----`;
  expect(lines(found(`Text.\n\n${start}\n\nText.`))).toMatchInlineSnapshot(`
    [
      "a.md:7:1 error secret: This looks like the start of a private key. Have the key replaced at once, even if you delete it here, because earlier versions of the file keep it.",
    ]
  `);
  expect(found(`A key starts with \`${start}\` on a line.\n\n${start}\n…`)).toEqual([]);
  expect(manualFrom({ "a.md": page("A", start) }, undefined, { advice: true }).diagnostics.filter(({ rule }) => rule === "block-capitals")).toEqual([]);
});

test("the message shows the first letters only", () => {
  expect(lines(found(`Set \`api_key = "${key("9f3b", "1c7e5a2d4860")}"\` first.`))).toMatchInlineSnapshot(`
    [
      "a.md:5:17 error secret: This looks like a password or key: "9f3b…". Have the key replaced at once, even if you delete it here, because earlier versions of the file keep it.",
    ]
  `);
});
