package jp.fubako.transfer;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every minute, hence just after midnight too, whether the day of a transfer has come. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TransferTimer {

  private static final Logger LOG = LoggerFactory.getLogger(TransferTimer.class);

  @Inject private SwitchService switches;

  @Schedule(hour = "*", minute = "*", second = "1", persistent = false)
  void look() {
    for (var plan : switches.due()) {
      try {
        switches.takeEffect(plan);
      } catch (RuntimeException e) {
        LOG.error("transfer {}: the next minute tries again", plan, e);
      }
    }
  }
}
