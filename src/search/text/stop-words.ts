/** Words that say nothing about a case, folded. They are dropped where a query has others: "migrate from Rancher", 银行的监控. */
export const stopWords = new Set(
  `a an and are as at by can did do does for from has have how in is it its of on or our the their to use used uses using was
  we what which who why with your case cases study studies example examples company companies
  如何 怎么 用了 用过 使用 采用 怎样 怎么样 哪些 什么 哪家 有哪些 谁 案例 客户 客户案例 公司 企业 行业`.split(/\s+/),
);

/** What legal names end with. */
export const legalForms = new Set(
  `co ltd limited inc incorporated corp corporation llc plc gmbh ag sa bv pte pty company group holding holdings
  有限公司 股份有限公司 有限责任公司 责任有限公司 集团有限公司 集团股份有限公司 控股有限公司 集团 股份 控股 总公司 分公司 公司`.split(
    /\s+/,
  ),
);
