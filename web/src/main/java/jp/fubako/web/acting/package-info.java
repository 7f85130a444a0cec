/** 代決順位: the orders, one of them, and who would act. */
package jp.fubako.web.acting;
