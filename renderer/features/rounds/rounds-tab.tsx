import type { CompanyTabProps } from '#renderer/components/company-tab.ts';

/** The selection steps of a company and what was asked in them. */
export function RoundsTab({ company }: CompanyTabProps) {
  return <p>{company.name}</p>;
}
