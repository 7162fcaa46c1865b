import type { CompanyTabProps } from '#renderer/components/company-tab.ts';

/** What is still missing for the coming round. */
export function GapsTab({ company }: CompanyTabProps) {
  return <p>{company.name}</p>;
}
