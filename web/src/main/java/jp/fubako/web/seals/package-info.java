/** Pages of the seals of the office. */
package jp.fubako.web.seals;
