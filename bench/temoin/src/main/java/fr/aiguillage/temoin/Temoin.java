package fr.aiguillage.temoin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.shell.core.command.annotation.Command;

/** A Spring Shell application with one command that does nothing. */
@SpringBootApplication
public class Temoin {

    public static void main(String[] args) {
        SpringApplication.run(Temoin.class, args);
    }

    @Command(name = "rien", description = "ne fait rien")
    public void rien() {
    }
}
