/** A key for tests of this file's certificate and for nothing else; what it signs protects nobody. */
export const key = pem("PRIVATE KEY", "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgVpNrNIRCaZe8G3qty+15Hf61jHyBnF0Q13nXXyWTTkChRANCAATX" +
  "MH7wsDag9RXDdDQBX4XjloHxm3seaBjhAhMqbCtg1jbr77Eyg5qqLaSF++yTiE47VPJEU1jjZucYQGS+VpVW");

/** A certificate for localhost that nobody but itself vouches for, good until 2120. */
export const certificate = pem("CERTIFICATE", "MIIBETCBuAIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAw" +
  "MDBaMBQxEjAQBgNVBAMMCWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABNcwfvCwNqD1FcN0NAFfheOWgfGbex5o" +
  "GOECEypsK2DWNuvvsTKDmqotpIX77JOITjtU8kRTWONm5xhAZL5WlVYwCgYIKoZIzj0EAwIDSAAwRQIhAOMrr3J8ve1FMQgvYe5t" +
  "JB5qxaxRojjLzgF7e1DuKUezAiBWAgh1XiQd81F3LqLjyJSwp39qmb2iLLxs7qTrNDVaMw==");

function pem(label: string, base64: string): string {
  return `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----\n`;
}
