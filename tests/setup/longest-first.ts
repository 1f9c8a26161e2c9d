import { BaseSequencer, type TestSpecification } from "vitest/node";

const kinds = ["e2e", "integration", "unit"];

/**
 * What the paths of the files that take longest begin with, the longest first: a fresh clone has no durations of an
 * earlier run, and vitest then goes by the size of a file, which says nothing here.
 */
export const longest = [
  "tests/e2e/every-page",
  "tests/e2e/student",
  "tests/e2e/bus",
  "tests/e2e/company",
  "tests/integration/bad-input",
  "tests/integration/mail-scanner",
  "tests/integration/bad-questions",
  "tests/integration/mails",
  "tests/integration/access",
  "tests/integration/hostile-content",
  "app/features/shortage/differencing",
  "db/seed/demo/evergreen",
  "app/features/listings/search",
];

const place = (list: string[], fits: (each: string) => boolean) => {
  const at = list.findIndex(fits);
  return at === -1 ? list.length : at;
};
const kindOf = ({ project }: TestSpecification) => place(kinds, (kind) => kind === project.name);
const lengthOf = ({ moduleId }: TestSpecification) => place(longest, (path) => moduleId.includes(`/${path}`));

/** Begins with the kind and with the file that takes longest, so that no core waits in the end for the other. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => kindOf(a) - kindOf(b) || lengthOf(a) - lengthOf(b));
  }
}
