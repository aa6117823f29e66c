import { locales } from "../../../src/domain/locale.ts";
import { test } from "../later-build.ts";
import { isFull } from "../quiet-page.ts";
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

/** Every fourth fault, one language each by turns; with FULL=1 (`npm run test:faults`) all of them in both. */
const chosen = faults.flatMap((fault, at) => {
  if (isFull) return locales.map((locale) => ({ fault, locale }));
  return at % 4 === 0 ? [{ fault, locale: (at / 4) % 2 === 0 ? locales[0] : locales[1] }] : [];
});

for (const { fault, locale } of chosen)
  test(`${fault.id} ${locale}: ${fault.name}`, async ({ browser, baseURL, laterBuild }) => {
    test.setTimeout(60_000);
    await runFault(fault, { locale, browser, laterBuild, site: `${baseURL}/` });
  });
