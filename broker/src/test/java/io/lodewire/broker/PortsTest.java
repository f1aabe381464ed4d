package io.lodewire.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void shouldChooseTwoFreePortsWhenNothingIsKnown() {
        var ports = Ports.choose(0, Ports.NONE);

        assertThat(ports.broker()).isPositive().isNotEqualTo(ports.controller());
        assertThat(ports.controller()).isPositive();
    }

    @Test
    void shouldKeepTheRememberedPairWhileItIsFree() {
        var last = Ports.choose(0, Ports.NONE);

        assertThat(Ports.choose(0, last)).isEqualTo(last);
    }

    @Test
    void shouldReplaceOnlyTheRememberedPortThatIsTaken() throws IOException {
        try (var squatter = squatter()) {
            var free = Ports.choose(0, Ports.NONE).controller();

            var ports = Ports.choose(0, new Ports(squatter.getLocalPort(), free));

            assertThat(ports.broker()).isNotEqualTo(squatter.getLocalPort());
            assertThat(ports.controller()).isEqualTo(free);
        }
    }

    @Test
    void shouldPreferTheRequestedPortAndMoveTheControllerAwayFromIt() {
        var last = Ports.choose(0, Ports.NONE);

        var ports = Ports.choose(last.controller(), last);

        assertThat(ports.broker()).isEqualTo(last.controller());
        assertThat(ports.controller()).isNotEqualTo(last.controller());
    }

    @Test
    void shouldNameTheRequestedPortThatIsTaken() throws IOException {
        try (var squatter = squatter()) {
            assertThatExceptionOfType(BrokerException.class)
                    .isThrownBy(() -> Ports.choose(squatter.getLocalPort(), Ports.NONE))
                    .withMessageStartingWith("Port " + squatter.getLocalPort() + " is taken");
        }
    }

    private static ServerSocket squatter() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
