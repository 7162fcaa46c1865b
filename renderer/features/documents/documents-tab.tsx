import type { CompanyTabProps } from '#renderer/components/company-tab.ts';

/** What was submitted. */
export function DocumentsTab({ company }: CompanyTabProps) {
  return <p>{company.name}</p>;
}
