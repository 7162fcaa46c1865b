import type { Category } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';

/** What every tab of a company page gets. */
export interface CompanyTabProps {
  company: Company;
  /** The category a link asks for. */
  category: Category | undefined;
}
