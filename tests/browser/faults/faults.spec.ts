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

/** Every fifth fault that does not take long, one language each by turns; with FULL=1 (`npm run test:faults`) all of them in both. */
const sample = faults.filter(({ isSlow }) => !isSlow).filter((_, at) => at % 5 === 0);
const chosen = isFull
  ? faults.flatMap((fault) => locales.map((locale) => ({ fault, locale })))
  : sample.map((fault, at) => ({ fault, locale: locales[at % 2] ?? "zh" }));

for (const { fault, locale } of chosen)
  test(`${fault.id} ${locale}: ${fault.name}`, async ({ browser, context, page, noise, baseURL, laterBuild }) => {
    test.setTimeout(120_000);
    await runFault(fault, { locale, browser, context, page, noise, laterBuild, site: `${baseURL}/` });
  });
