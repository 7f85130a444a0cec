/** 口頭決裁: recorded by the drafter's section, shown beside the route. */
package jp.fubako.web.oral;
