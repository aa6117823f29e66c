import { z } from "zod";
import { sectionSources } from "../../sections/sources.ts";
import { caseShape } from "../case/case-shape.ts";
import { diagramShape } from "../diagram/diagram-shape.ts";
import { customersShape } from "../site/customers.ts";
import { siteShape } from "../site/site-shape.ts";
import { ledgerShape } from "../vocabulary/ledger.ts";
import type { Taxonomy } from "../vocabulary/taxonomy.ts";
import { taxonomyShape } from "../vocabulary/taxonomy-shape.ts";

type JsonSchema = { [key: string]: unknown };

/**
 * The JSON Schemas for editors, by file name, made from the shapes that the compiler checks. The values of the taxonomy stand in them
 * as enums, so that an editor completes them.
 */
export const listSchemas = ({ facets }: Taxonomy): Map<string, JsonSchema> => {
  const ids = facets.zh.map(({ id, values }) => [id, values.map((value) => value.id)] as const);
  const facetIds = z.strictObject(Object.fromEntries(ids.map(([id, values]) => [id, listOf(values)])));
  return new Map([
    // What follows the second `---` is an empty document to an editor.
    ["case", orNull(toSchema(caseWith(facetIds), "A customer case"))],
    ["taxonomy", toSchema(taxonomyShape, "The facets of the casebook")],
    ["site", toSchema(siteShape, "The settings of the site")],
    ["ledger", toSchema(ledgerShape, "Every name that was ever published")],
    ["customers", toSchema(customersWith(facetIds), "Customers without a story")],
    ["diagram", toSchema(diagramShape, "A diagram of a case")],
  ]);
};

const listOf = (values: readonly string[]) =>
  z.array(values.length > 0 ? z.enum(values as [string, ...string[]]) : z.never()).optional();

/** The shape of a case with its parts that the compiler checks one by one: entries of the main column and facets. */
const caseWith = (facetIds: z.ZodObject) => {
  const [first, second, ...rest] = Object.values(sectionSources).map(({ shape }) => shape);
  const entry = z.union([first as z.ZodType, second as z.ZodType, ...rest]);
  const { section2 } = caseShape.shape;
  return caseShape.extend({ facets: facetIds.optional(), section2: section2.extend({ listLeft: z.array(entry) }) });
};

const customersWith = (facetIds: z.ZodObject) =>
  z.array(customersShape.element.extend({ facets: facetIds.optional() }));

const toSchema = (shape: z.ZodType, title: string): JsonSchema => {
  const { $schema, ...schema } = z.toJSONSchema(shape, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      if (def.type !== "pipe" || def.in._zod.def.type !== "transform") return;
      // A text that may be written once for both languages.
      const written = { ...jsonSchema };
      for (const key of Object.keys(written)) delete jsonSchema[key];
      jsonSchema.anyOf = [{ type: "string" }, written];
    },
  });
  return { $schema, title, ...(withNull(schema) as JsonSchema) };
};

/** An empty field is the same as none (`title:`), so every field that may be left out may be null. */
const withNull = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(withNull);
  if (typeof schema !== "object" || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, withNull(inner)])) as JsonSchema;
  if (copy["type"] !== "object" || typeof copy["properties"] !== "object") return copy;
  const required = new Set(copy["required"] as string[] | undefined);
  const properties = Object.entries(copy["properties"] as Record<string, JsonSchema>).map(([key, inner]) => [
    key,
    required.has(key) ? inner : orNull(inner),
  ]);
  return { ...copy, properties: Object.fromEntries(properties) };
};

const orNull = (schema: JsonSchema): JsonSchema => {
  if (Array.isArray(schema["anyOf"])) return { ...schema, anyOf: [...schema["anyOf"], { type: "null" }] };
  if (typeof schema["type"] !== "string" || "enum" in schema || "const" in schema) return schema;
  return { ...schema, type: [schema["type"], "null"] };
};

/** The text of a schema file. */
export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;
