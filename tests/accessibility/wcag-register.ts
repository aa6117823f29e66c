/** How a success criterion is kept: by a named test, by hand with what was looked at, or not at all because it does not arise. */
export type Keeping = { test: string; title: string } | { manual: string } | { notApplicable: string };
export type Row = { criterion: string; name: string; level: "A" | "AA" | "AAA"; kept: Keeping };

const browser = (file: string) => `tests/browser/${file}`;
const axe: Keeping = {
  test: browser("accessibility/axe.spec.ts"),
  title: "axe finds nothing, AAA and experimental rules included",
};
const everyPage: Keeping = {
  test: browser("accessibility/every-page.spec.ts"),
  title: "no side scroll, no small target, no false language, no loose text",
};
const keyboard: Keeping = {
  test: browser("accessibility/keyboard.spec.ts"),
  title: "through a whole case and back to the list",
};
const dialog: Keeping = {
  test: browser("accessibility/keyboard.spec.ts"),
  title: "the filter dialog on a phone opens, holds the focus, closes with Escape",
};
const faults = (file: string, title: string): Keeping => ({ test: browser(`faults/${file}`), title });
const simplePages = (title: string): Keeping => ({ test: "tests/site/simple-pages.test.ts", title });
const controls = (title: string): Keeping => ({ test: browser("accessibility/controls.spec.ts"), title });
/** Criteria that do not arise, which a test makes sure of. */
const noMedia = simplePages("has no sound and no moving picture");
const noForms = simplePages("asks nothing about the reader and sends no form");
const noTimer = controls("an hour changes nothing");
/** The 55 criteria of WCAG 2.2 at levels A and AA, and twelve of level AAA that the site keeps as well. */
export const register: readonly Row[] = [
  { criterion: "1.1.1", name: "Non-text Content", level: "A", kept: axe },
  { criterion: "1.2.1", name: "Audio-only and Video-only", level: "A", kept: noMedia },
  { criterion: "1.2.2", name: "Captions (Prerecorded)", level: "A", kept: noMedia },
  { criterion: "1.2.3", name: "Audio Description or Media Alternative", level: "A", kept: noMedia },
  { criterion: "1.2.4", name: "Captions (Live)", level: "AA", kept: noMedia },
  { criterion: "1.2.5", name: "Audio Description", level: "AA", kept: noMedia },
  { criterion: "1.3.1", name: "Info and Relationships", level: "A", kept: axe },
  {
    criterion: "1.3.2",
    name: "Meaningful Sequence",
    level: "A",
    kept: faults("rendering-faults.ts", "scripts are off"),
  },
  {
    criterion: "1.3.3",
    name: "Sensory Characteristics",
    level: "A",
    kept: {
      manual:
        "Read through all texts of src/i18n: where one says above or left, it also names the thing; none points at a shape or a sound.",
    },
  },
  {
    criterion: "1.3.4",
    name: "Orientation",
    level: "AA",
    kept: faults("environment-faults.ts", "400 % zoom on a window of 1280, or 320 pixels"),
  },
  {
    criterion: "1.3.5",
    name: "Identify Input Purpose",
    level: "AA",
    kept: noForms,
  },
  { criterion: "1.4.1", name: "Use of Color", level: "A", kept: faults("environment-faults.ts", "forced colours") },
  { criterion: "1.4.2", name: "Audio Control", level: "A", kept: noMedia },
  { criterion: "1.4.3", name: "Contrast (Minimum)", level: "AA", kept: axe },
  {
    criterion: "1.4.4",
    name: "Resize Text",
    level: "AA",
    kept: faults("environment-faults.ts", "text twice as large"),
  },
  {
    criterion: "1.4.5",
    name: "Images of Text",
    level: "AA",
    kept: {
      manual:
        "Diagrams are SVG with live text; share pictures are for other sites, and all they say stands in the page.",
    },
  },
  { criterion: "1.4.10", name: "Reflow", level: "AA", kept: everyPage },
  {
    criterion: "1.4.11",
    name: "Non-text Contrast",
    level: "AA",
    kept: controls("fields, icons and the focus ring have a contrast of 3:1, and main controls measure 44 pixels"),
  },
  {
    criterion: "1.4.12",
    name: "Text Spacing",
    level: "AA",
    kept: faults("environment-faults.ts", "the reader's own text spacing"),
  },
  {
    criterion: "1.4.13",
    name: "Content on Hover or Focus",
    level: "AA",
    kept: {
      notApplicable: "Nothing appears on hover or focus alone but the skip link, which covers nothing that is in use.",
    },
  },
  {
    criterion: "2.1.1",
    name: "Keyboard",
    level: "A",
    kept: {
      test: browser("accessibility/keyboard.spec.ts"),
      title: "choose a value with Space, take it back at its chip",
    },
  },
  { criterion: "2.1.2", name: "No Keyboard Trap", level: "A", kept: keyboard },
  {
    criterion: "2.1.4",
    name: "Character Key Shortcuts",
    level: "A",
    kept: controls("no single letter does anything outside a field"),
  },
  {
    criterion: "2.2.1",
    name: "Timing Adjustable",
    level: "A",
    kept: noTimer,
  },
  {
    criterion: "2.2.2",
    name: "Pause, Stop, Hide",
    level: "A",
    kept: faults("environment-faults.ts", "reduced motion: nothing moves"),
  },
  {
    criterion: "2.3.1",
    name: "Three Flashes or Below Threshold",
    level: "A",
    kept: simplePages("has no animation that repeats, so nothing flashes"),
  },
  {
    criterion: "2.4.1",
    name: "Bypass Blocks",
    level: "A",
    kept: { test: browser("accessibility/keyboard.spec.ts"), title: "the skip link leads past the header" },
  },
  {
    criterion: "2.4.2",
    name: "Page Titled",
    level: "A",
    kept: { test: "tests/site/heads.test.ts", title: "has a title no other page has, of at most 70 characters" },
  },
  { criterion: "2.4.3", name: "Focus Order", level: "A", kept: keyboard },
  { criterion: "2.4.4", name: "Link Purpose (In Context)", level: "A", kept: axe },
  {
    criterion: "2.4.5",
    name: "Multiple Ways",
    level: "AA",
    kept: {
      test: "tests/site/links.test.ts",
      title: "lead from the chooser to every page that search engines may keep",
    },
  },
  { criterion: "2.4.6", name: "Headings and Labels", level: "AA", kept: axe },
  { criterion: "2.4.7", name: "Focus Visible", level: "AA", kept: keyboard },
  { criterion: "2.4.11", name: "Focus Not Obscured (Minimum)", level: "AA", kept: keyboard },
  {
    criterion: "2.5.1",
    name: "Pointer Gestures",
    level: "A",
    kept: controls("a picture is enlarged by a button, and moved by a double click, without a drag"),
  },
  {
    criterion: "2.5.2",
    name: "Pointer Cancellation",
    level: "A",
    kept: controls("a press that is let go elsewhere does nothing"),
  },
  { criterion: "2.5.3", name: "Label in Name", level: "A", kept: axe },
  { criterion: "2.5.4", name: "Motion Actuation", level: "A", kept: simplePages("listens to no motion of the device") },
  {
    criterion: "2.5.7",
    name: "Dragging Movements",
    level: "AA",
    kept: controls("a picture is enlarged by a button, and moved by a double click, without a drag"),
  },
  { criterion: "2.5.8", name: "Target Size (Minimum)", level: "AA", kept: everyPage },
  {
    criterion: "3.1.1",
    name: "Language of Page",
    level: "A",
    kept: { test: browser("faults/invariant.ts"), title: "2: language" },
  },
  { criterion: "3.1.2", name: "Language of Parts", level: "AA", kept: everyPage },
  { criterion: "3.2.1", name: "On Focus", level: "A", kept: keyboard },
  {
    criterion: "3.2.2",
    name: "On Input",
    level: "A",
    kept: {
      test: browser("accessibility/keyboard.spec.ts"),
      title: "choose a value with Space, take it back at its chip",
    },
  },
  {
    criterion: "3.2.3",
    name: "Consistent Navigation",
    level: "AA",
    kept: simplePages("has the same header in the same order on every page"),
  },
  {
    criterion: "3.2.4",
    name: "Consistent Identification",
    level: "AA",
    kept: { test: "tests/i18n/dictionaries.test.ts", title: "has the same keys in both languages" },
  },
  {
    criterion: "3.2.6",
    name: "Consistent Help",
    level: "A",
    kept: { notApplicable: "The site offers no help to contact." },
  },
  {
    criterion: "3.3.1",
    name: "Error Identification",
    level: "A",
    kept: faults("address-faults.ts", "an unknown value stays visible and can be removed"),
  },
  { criterion: "3.3.2", name: "Labels or Instructions", level: "A", kept: axe },
  {
    criterion: "3.3.3",
    name: "Error Suggestion",
    level: "AA",
    kept: {
      test: browser("accessibility/axe.spec.ts"),
      title: "axe finds nothing, AAA and experimental rules included",
    },
  },
  { criterion: "3.3.4", name: "Error Prevention (Legal, Financial, Data)", level: "AA", kept: noForms },
  { criterion: "3.3.7", name: "Redundant Entry", level: "A", kept: noForms },
  {
    criterion: "3.3.8",
    name: "Accessible Authentication (Minimum)",
    level: "AA",
    kept: noForms,
  },
  { criterion: "4.1.2", name: "Name, Role, Value", level: "A", kept: axe },
  {
    criterion: "4.1.3",
    name: "Status Messages",
    level: "AA",
    kept: {
      test: browser("accessibility/announcements.spec.ts"),
      title: "ten acts of filtering are announced, each once and exactly",
    },
  },
  { criterion: "1.4.6", name: "Contrast (Enhanced)", level: "AAA", kept: axe },
  {
    criterion: "1.4.8",
    name: "Visual Presentation (in part)",
    level: "AAA",
    kept: { test: browser("accessibility/every-page.spec.ts"), title: "no Chinese line begins with a closing mark" },
  },
  { criterion: "2.1.3", name: "Keyboard (No Exception)", level: "AAA", kept: dialog },
  {
    criterion: "2.2.3",
    name: "No Timing",
    level: "AAA",
    kept: noTimer,
  },
  {
    criterion: "2.3.3",
    name: "Animation from Interactions",
    level: "AAA",
    kept: faults("environment-faults.ts", "reduced motion: nothing moves"),
  },
  {
    criterion: "2.4.8",
    name: "Location",
    level: "AAA",
    kept: { manual: "A case names the list it belongs to above its title; the header marks the page that is open." },
  },
  { criterion: "2.4.9", name: "Link Purpose (Link Only)", level: "AAA", kept: axe },
  { criterion: "2.4.10", name: "Section Headings", level: "AAA", kept: axe },
  { criterion: "2.4.12", name: "Focus Not Obscured (Enhanced)", level: "AAA", kept: keyboard },
  { criterion: "2.4.13", name: "Focus Appearance", level: "AAA", kept: keyboard },
  {
    criterion: "2.5.5",
    name: "Target Size (Enhanced)",
    level: "AAA",
    kept: controls("fields, icons and the focus ring have a contrast of 3:1, and main controls measure 44 pixels"),
  },
  {
    criterion: "3.2.5",
    name: "Change on Request",
    level: "AAA",
    kept: { test: browser("offline.spec.ts"), title: "a new version waits until it is asked for" },
  },
];
