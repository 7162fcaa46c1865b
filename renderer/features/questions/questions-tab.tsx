import type { CompanyTabProps } from '#renderer/components/company-tab.ts';

/** What to ask them. */
export function QuestionsTab({ company }: CompanyTabProps) {
  return <p>{company.name}</p>;
}
