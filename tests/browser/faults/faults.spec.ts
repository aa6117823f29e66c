import { readFileSync } from "node:fs";
import { locales } from "../../../src/domain/locale.ts";
import { test } from "../later-build.ts";
import { expect } from "../quiet-page.ts";
import { addressFaults } from "./address-faults.ts";
import { deployFaults } from "./deploy-faults.ts";
import { environmentFaults } from "./environment-faults.ts";
import { historyFaults } from "./history-faults.ts";
import { networkFaults } from "./network-faults.ts";
import { renderingFaults } from "./rendering-faults.ts";
import { runFault } from "./run-fault.ts";
import { storageFaults } from "./storage-faults.ts";

const faults = [
  ...networkFaults,
  ...deployFaults,
  ...storageFaults,
  ...addressFaults,
  ...historyFaults,
  ...renderingFaults,
  ...environmentFaults,
].sort((a, b) => a.id.localeCompare(b.id));

test("the table has each of the 88 faults once", () => {
  expect(faults.map(({ id }) => id)).toEqual(
    Array.from({ length: 88 }, (_, at) => `F${String(at + 1).padStart(2, "0")}`),
  );
});

for (const fault of faults)
  for (const locale of locales)
    test(`${fault.id} ${locale}: ${fault.name}`, async ({ browser, baseURL, laterBuild }) => {
      test.setTimeout(60_000);
      if ("provedBy" in fault) {
        expect(readFileSync(fault.provedBy.file, "utf8"), fault.because).toContain(`"${fault.provedBy.title}"`);
        return;
      }
      await runFault(fault, { locale, browser, laterBuild, site: `${baseURL}/` });
    });
