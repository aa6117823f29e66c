import { mkdirSync, writeFileSync } from "node:fs";
import { formatDiagnostics } from "../diagnostics/format-diagnostics.ts";
import { projectFiles, readProject } from "../project.ts";
import { listSchemas, schemaText } from "./json-schemas.ts";

// Usage: npm run schema. Writes the JSON Schemas for editors beside the data, in `schemas/`.
const { project, diagnostics } = readProject(".");
if (project) {
  const folder = `${projectFiles.folder}/schemas`;
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of listSchemas(project.taxonomy))
    writeFileSync(`${folder}/${name}.schema.json`, schemaText(schema));
} else {
  for (const text of formatDiagnostics(diagnostics)) console.error(`${text}\n`);
  process.exitCode = 1;
}
