import { resolve } from "node:path";

/**
 * Takes `--data DIR` out of the arguments of a command and sets `CASEBOOK_DATA`, which the compiler reads when it is loaded. Returns the
 * other arguments. A relative folder is below the one in which npm was called.
 */
export const takeDataOption = (args: readonly string[]): { args: string[]; isGiven: boolean } => {
  const at = args.findIndex((arg) => arg === "--data" || arg.startsWith("--data="));
  if (at < 0) return { args: [...args], isGiven: false };
  const isPair = args[at] === "--data";
  const folder = isPair ? args[at + 1] : args[at]?.slice("--data=".length);
  if (!folder || folder.startsWith("--")) throw new Error("--data needs a folder, e.g. --data stories");
  process.env["CASEBOOK_DATA"] = resolve(process.env["INIT_CWD"] ?? ".", folder);
  return { args: args.filter((_, index) => index !== at && !(isPair && index === at + 1)), isGiven: true };
};
