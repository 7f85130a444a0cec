/** Pages of 収受: the trays, one receipt, its registration. */
package jp.fubako.web.receipt;
