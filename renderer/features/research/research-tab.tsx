import type { CompanyTabProps } from '#renderer/components/company-tab.ts';

/** What is known about the company. */
export function ResearchTab({ company }: CompanyTabProps) {
  return <p>{company.name}</p>;
}
