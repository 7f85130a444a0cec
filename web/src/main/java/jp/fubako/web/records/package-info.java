/** Pages of the catalogue: search, 簿冊, 件名目録 and the registers. */
package jp.fubako.web.records;
