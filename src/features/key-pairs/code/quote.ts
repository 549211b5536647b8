/** A double-quoted text as TypeScript, Python and Go read it alike: JSON's escapes, which all three know. */
export function quoted(text: string): string {
  return JSON.stringify(text)
}

/** A single-quoted text of TypeScript. */
export function singleQuoted(text: string): string {
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
  return `'${inner.replaceAll("'", String.raw`\'`)}'`
}

/** A text of Terraform's language, where `${` and `%{` would begin a template. */
export function hclText(text: string): string {
  return JSON.stringify(text)
    .replaceAll(String.raw`\b`, String.raw`\u0008`)
    .replaceAll(String.raw`\f`, String.raw`\u000c`)
    .replaceAll(/[$%](?=\{)/g, (sign) => sign + sign)
}
