# Lodewire in a container: glibc (RocksDB's native library needs it), not root, data on a volume.
# Build with: mvn -B package -Dmaven.test.skip=true && docker build -t lodewire .
FROM eclipse-temurin:17.0.15_6-jre-jammy

RUN useradd --system --create-home --uid 10001 lodewire \
    && mkdir -p /data /opt/lodewire/lib \
    && chown lodewire /data

COPY app/target/lodewire/lib/ /opt/lodewire/lib/
COPY lodewire /opt/lodewire/lodewire

ENV LODEWIRE_HOME=/opt/lodewire
USER lodewire
WORKDIR /data
VOLUME /data
ENTRYPOINT ["/opt/lodewire/lodewire"]
CMD ["--help"]
