/** Pages of 人事異動. */
package jp.fubako.web.transfer;
