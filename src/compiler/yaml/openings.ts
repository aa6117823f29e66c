import { type Document, isCollection, isScalar, type ParsedNode, visit } from "yaml";

/** A quotation mark or bracket that nothing closes: where it stands, and what is missing. */
export type Opening = { at: number; close: string };

const closing: Record<string, string> = { '"': '"', "'": "'", "[": "]", "{": "}" };

/** What was opened and never closed, in the order of the text. The parser reports where it gave up, often at the end of the file. */
export const listOpenings = (document: Document.Parsed, yaml: string): Opening[] => {
  const openings: Opening[] = [];
  visit(document, {
    Node: (_, node) => {
      const isQuoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
      if (!isQuoted && !(isCollection(node) && node.flow)) return;
      const [at, end] = (node as ParsedNode).range;
      const close = closing[yaml.charAt(at)] as string;
      if (end - at < 2 || yaml.charAt(end - 1) !== close) openings.push({ at, close });
    },
  });
  return openings.sort((a, b) => a.at - b.at);
};
