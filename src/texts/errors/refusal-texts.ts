// Says why a file is not read as a workbook, and what to do about it.
import type { RefusalReason } from '@domain/workbooks/workbook-refusal'

export const REFUSAL_TEXTS: Record<RefusalReason, string> = {
  NOT_A_WORKBOOK: '这不是 .xlsx 表格。用表格软件打开，另存为 .xlsx 再传。',
  OLD_OR_LOCKED: '这是旧格式（.xls），或者加了密码。去掉密码，另存为 .xlsx 再传。',
  BROKEN: '表格文件坏了，读不下去。用表格软件打开，另存一份再传。',
  TOO_MUCH_INSIDE: '表格里的内容太多。删掉用不到的工作表、行和列，另存一份再传。',
  TOO_SLOW: '几秒钟没有读完，已经停下。把要用的工作表复制到一份新表格里再传。',
}
