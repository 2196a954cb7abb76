import { expect, test } from "vitest";
import { isPublicNumber, mayAsk } from "../../src/external/public-host.ts";

test.each([
  "http://localhost/", "http://localhost./", "https://wiki.localhost/", "http://127.0.0.1:8080/", "http://127.1/", "http://2130706433/", "http://0x7f.1/", "http://017700000001/",
  "http://0/", "http://10.1.2.3/", "http://172.16.0.1/", "http://192.168.1.1/", "http://100.64.0.1/", "http://169.254.169.254/latest/meta-data/", "http://metadata.google.internal/",
  "http://[::1]/", "http://[::]/", "http://[fd00::1]/", "http://[fe80::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:8.8.8.8]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/",
  "https://printer.local/", "https://wiki.corp/", "https://intranet/", "https://host.internal./", "http://224.0.0.1/", "http://255.255.255.255/",
  "file:///etc/passwd", "ftp://files.example.org/", "mailto:someone@example.org", "gopher://example.org/", "https://someone:secret@www.example.org/", "https://someone@www.example.org/", "no address",
])("%s is never asked", (address) => {
  expect(mayAsk(address)).toBe(false);
});

test.each(["https://www.gov.uk/", "http://example.org:8080/page", "https://8.8.8.8/", "https://[2a00:1450:4009::1]/", "https://www.localhost.example.org/", "https://10.example.org/", "https://team-pr-12.herokuapp.com/"])(
  "%s may be asked",
  (address) => {
    expect(mayAsk(address)).toBe(true);
  },
);

test("a number that a name leads to is judged as one in an address", () => {
  expect(["8.8.8.8", "::ffff:8.8.8.8", "2a00:1450:4009::1"].filter((number) => !isPublicNumber(number))).toEqual([]);
  expect(["127.0.0.1", "::ffff:10.0.0.1", "::1", "fe80::1", "169.254.169.254", "", "www.gov.uk"].filter(isPublicNumber)).toEqual([]);
});
