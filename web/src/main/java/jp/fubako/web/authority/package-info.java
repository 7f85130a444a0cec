/** 専決規程: its versions, the forms in which a draft is changed, and the simulator. */
package jp.fubako.web.authority;
