package jp.fubako.custody;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every minute, hence just after midnight too, whether the day of a 組織改正 has come. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
// the container waits for the persistence unit before it starts this bean
@PersistenceUnit(name = "fubako/unit", unitName = "fubako")
public class HandOverTimer {

  private static final Logger LOG = LoggerFactory.getLogger(HandOverTimer.class);

  @Inject private HandOverService service;

  @Schedule(hour = "*", minute = "*", second = "11", persistent = false)
  void look() {
    for (var day : service.due()) {
      try {
        service.takeEffect(day);
      } catch (RuntimeException e) {
        LOG.error("succession of {}: the next minute tries again", day, e);
      }
    }
  }
}
