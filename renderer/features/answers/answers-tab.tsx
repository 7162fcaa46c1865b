import type { CompanyTabProps } from '#renderer/components/company-tab.ts';

/** What is planned for the coming round, category by category. */
export function AnswersTab({ company }: CompanyTabProps) {
  return <p>{company.name}</p>;
}
