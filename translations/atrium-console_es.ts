<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Console::AddServerWizard</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>The new server</source>
        <translation>El servidor nuevo</translation>
    </message>
    <message>
        <source>What it is called, and where people&apos;s browsers reach it.</source>
        <translation>Cómo se llama y dónde llegan a él los navegadores.</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>&amp;Guardar y seguir</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciarlo</translation>
    </message>
    <message>
        <source>Do this on the new machine; this page shows when the server works.</source>
        <translation>Haga esto en la máquina nueva; esta página muestra cuándo funciona el servidor.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>1. Install Atrium and copy the cluster&apos;s key file from another server, safely.</source>
        <translation>1. Instale Atrium y copie de forma segura el archivo de clave del clúster desde otro servidor.</translation>
    </message>
    <message>
        <source>2. Write this into agent.toml; name the database&apos;s password file as on the others.</source>
        <translation>2. Escriba esto en agent.toml; indique el archivo de contraseña de la base de datos como en los demás.</translation>
    </message>
    <message>
        <source>3. Start the agent:</source>
        <translation>3. Inicie el agente:</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No se guardó. %1</translation>
    </message>
    <message>
        <source>“%1” works. %2</source>
        <translation>«%1» funciona. %2</translation>
    </message>
    <message>
        <source>Waiting for “%1”…</source>
        <translation>Esperando a «%1»…</translation>
    </message>
</context>
<context>
    <name>Console::AuditPanel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>Por nodo</translation>
    </message>
    <message>
        <source>command</source>
        <comment>by a command</comment>
        <translation>orden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Search who, action or target (Ctrl+F)</source>
        <translation>Buscar quién, acción u objetivo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nothing that was done matches “%1”.</source>
        <translation>Nada de lo hecho coincide con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done in that time.</source>
        <translation>En ese tiempo no se hizo nada.</translation>
    </message>
</context>
<context>
    <name>Console::Balance</name>
    <message>
        <source>No node gets new rooms now.</source>
        <translation>Ahora ningún nodo recibe salas nuevas.</translation>
    </message>
    <message>
        <source>Only %1 gets new rooms: there is nothing to balance.</source>
        <translation>Solo %1 recibe salas nuevas: no hay nada que equilibrar.</translation>
    </message>
    <message>
        <source>No node is loaded.</source>
        <translation>Ningún nodo tiene carga.</translation>
    </message>
    <message>
        <source>The load is balanced: for their weights, %1 has the most with %2 and %3 the least with %4.</source>
        <translation>La carga está equilibrada: en relación con su peso, %1 es el que más tiene, con %2, y %3 el que menos, con %4.</translation>
    </message>
    <message>
        <source>The load is not balanced: for their weights, %1 has %2 and %3 has %4. New rooms go to %3 until it has caught up; rooms that are open stay where they are unless somebody moves them.</source>
        <translation>La carga no está equilibrada: en relación con su peso, %1 tiene %2 y %3 tiene %4. Las salas nuevas van a %3 hasta que se iguale; las salas abiertas se quedan donde están si nadie las traslada.</translation>
    </message>
</context>
<context>
    <name>Console::BalancePage</name>
    <message>
        <source>%1, not active</source>
        <translation>%1, no activo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Share of all load</source>
        <translation>Parte de la carga total</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Load for its weight</source>
        <translation>Carga según su peso</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Load of the nodes</source>
        <translation>Carga de los nodos</translation>
    </message>
    <message>
        <source>The nodes are being fetched…</source>
        <translation>Obteniendo los nodos…</translation>
    </message>
    <message>
        <source>No node is running.</source>
        <translation>No hay ningún nodo en marcha.</translation>
    </message>
</context>
<context>
    <name>Console::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than the one that was trusted. Unless its administrator replaced it, somebody may be between you and the server. Ask before you trust it.</source>
        <translation>%1 muestra un certificado distinto de aquel en el que se confió. Si no lo ha cambiado su administrador, puede que alguien esté entre usted y el servidor. Pregunte antes de confiar en él.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of %1. Compare the fingerprint with the one on the server before you trust it. Nothing has been sent yet.</source>
        <translation>Este equipo no confía en el certificado de %1. Compare la huella con la del servidor antes de confiar en él. Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>El certificado ha cambiado</translation>
    </message>
    <message>
        <source>Unknown certificate</source>
        <translation>Certificado desconocido</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>De confianza hasta ahora</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>El que se muestra ahora</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this server</source>
        <translation>&amp;Confiar en este certificado para este servidor</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;No conectar</translation>
    </message>
</context>
<context>
    <name>Console::CertificateGuard</name>
    <message>
        <source>It is signed by itself alone.</source>
        <translation>Está firmado solo por sí mismo.</translation>
    </message>
    <message>
        <source>It is signed by an authority that this computer does not know.</source>
        <translation>Está firmado por una autoridad que este equipo no conoce.</translation>
    </message>
    <message>
        <source>It is made for another name: %1.</source>
        <translation>Está emitido para otro nombre: %1.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Ha caducado.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Todavía no es válido.</translation>
    </message>
</context>
<context>
    <name>Console::ClusterProblems</name>
    <message>
        <source>Start a node, make one active, undo a drain or raise a limit.</source>
        <translation>Inicie un nodo, ponga uno activo, termine un vaciado o suba un límite.</translation>
    </message>
    <message>
        <source>Commits of %1 reach %2 %3 s late.</source>
        <translation>Los commits de %1 llegan a %2 con %3 s de retraso.</translation>
    </message>
    <message>
        <source>Look at the network between the two and at the load of %1.</source>
        <translation>Mire la red entre los dos y la carga de %1.</translation>
    </message>
    <message>
        <source>The commit channel from %1 to %2 (%3) is cut.</source>
        <translation>El canal de commit de %1 a %2 (%3) está cortado.</translation>
    </message>
    <message>
        <source>Let the two reach each other there: firewall, peers.listen, peers.address. Until then %1 shows changes some seconds late.</source>
        <translation>Haga que los dos se alcancen ahí: cortafuegos, peers.listen, peers.address. Hasta entonces, %1 muestra los cambios con unos segundos de retraso.</translation>
    </message>
    <message>
        <source>%1 has no commit channel to %2.</source>
        <translation>%1 no tiene canal de commit con %2.</translation>
    </message>
    <message>
        <source>Look whether both belong to the same cluster and know each other&apos;s addresses.</source>
        <translation>Mire si los dos pertenecen al mismo clúster y conocen la dirección del otro.</translation>
    </message>
    <message>
        <source>%1 does not tell of its commit channel. %2</source>
        <translation>%1 no informa sobre su canal de commit. %2</translation>
    </message>
    <message>
        <source>Nothing, if it has just started or is being updated.</source>
        <translation>Nada, si acaba de iniciarse o se está actualizando.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) could not be sent and were given up.</source>
        <translation>
            <numerusform>%n correo no se pudo enviar y se abandonó.</numerusform>
            <numerusform>%n correos no se pudieron enviar y se abandonaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the last error in Mails, mend it, and have them tried again.</source>
        <translation>Lea el último error en «Correos», corrija la causa y haga que se prueben otra vez.</translation>
    </message>
    <message>
        <source>The job %1 failed on node %2: %3</source>
        <translation>La tarea %1 falló en el nodo %2: %3</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it fails again, read the log of the node.</source>
        <translation>Se vuelve a intentar automáticamente; si falla otra vez, lea el registro del nodo.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody guesses passwords or tokens: locked %n time(s) within the last hour.</source>
        <translation>
            <numerusform>Alguien intenta adivinar contraseñas o tokens: %n bloqueo en la última hora.</numerusform>
            <numerusform>Alguien intenta adivinar contraseñas o tokens: %n bloqueos en la última hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log tells which accounts and addresses (guessed). Further tries have to wait; a firewall can keep an address out.</source>
        <translation>El registro de auditoría dice qué cuentas y direcciones (guessed). Los siguientes intentos tienen que esperar; un cortafuegos puede dejar fuera una dirección.</translation>
    </message>
</context>
<context>
    <name>Console::ClusterState</name>
    <message>
        <source>%1 in %2.</source>
        <translation>%1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open room(s)</source>
        <translation>
            <numerusform>%n sala abierta</numerusform>
            <numerusform>%n salas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not active: %1.</source>
        <translation>No activos: %1.</translation>
    </message>
    <message>
        <source>nothing is known of %1 yet</source>
        <translation>aún no se sabe nada de %1</translation>
    </message>
    <message>
        <source>%1 is silent and keeps its rooms</source>
        <translation>%1 está en silencio y conserva sus salas</translation>
    </message>
    <message>
        <source>%1 has closed its rooms</source>
        <translation>%1 ha cerrado sus salas</translation>
    </message>
    <message>
        <source>%1 is dead, its rooms move</source>
        <translation>%1 está caído y sus salas se trasladan</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 está detenido</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n room(s)</source>
        <translation>
            <numerusform>%1 está en su límite de %n sala</numerusform>
            <numerusform>%1 está en su límite de %n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n people</source>
        <translation>
            <numerusform>%1 está en su límite de %n persona</numerusform>
            <numerusform>%1 está en su límite de %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has just started</source>
        <translation>%1 acaba de iniciarse</translation>
    </message>
    <message>
        <source>%1 is being emptied</source>
        <translation>%1 se está vaciando</translation>
    </message>
    <message>
        <source>no server is active</source>
        <translation>no hay ningún servidor activo</translation>
    </message>
    <message>
        <source>Rooms that are open go on.</source>
        <translation>Las salas abiertas continúan.</translation>
    </message>
    <message>
        <source>Nobody can enter new rooms: %1.</source>
        <translation>Nadie puede entrar en salas nuevas: %1.</translation>
    </message>
    <message>
        <source>This cluster has no servers yet.</source>
        <translation>Este clúster aún no tiene servidores.</translation>
    </message>
    <message>
        <source>Enter the first one in the panel Servers.</source>
        <translation>Añada el primero en el panel «Servidores».</translation>
    </message>
    <message numerus="yes">
        <source>All %n node(s) work.</source>
        <translation>
            <numerusform>%n nodo en funcionamiento.</numerusform>
            <numerusform>Los %n nodos funcionan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s) work; %2.</source>
        <translation>
            <numerusform>Funciona %1 de %n nodo; %2.</numerusform>
            <numerusform>Funcionan %1 de %n nodos; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::CommandCollector</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (activado)</translation>
    </message>
</context>
<context>
    <name>Console::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation>Buscar órdenes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>No command matches “%1”.</source>
        <translation>Ninguna orden coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>Console::ConfigurationPanel</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>differ, as they may</source>
        <translation>difieren (permitido)</translation>
    </message>
    <message>
        <source>differ, but should not</source>
        <translation>difieren, pero no deberían</translation>
    </message>
    <message>
        <source>Chan&amp;ged only</source>
        <translation>Solo ca&amp;mbiados</translation>
    </message>
    <message>
        <source>Diff&amp;ers between nodes</source>
        <translation>Di&amp;fieren entre nodos</translation>
    </message>
    <message>
        <source>The nodes are being compared…</source>
        <translation>Comparando los nodos…</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Ningún ajuste coincide.</translation>
    </message>
    <message>
        <source>The placement rule could not be fetched. %1</source>
        <translation>No se pudo obtener la regla de asignación. %1</translation>
    </message>
    <message>
        <source>Copied. Write it into agent.toml on the node and restart its agent.</source>
        <translation>Copiado. Escríbalo en agent.toml en el nodo y reinicie su agente.</translation>
    </message>
    <message>
        <source>The settings are being fetched…</source>
        <translation>Obteniendo los ajustes…</translation>
    </message>
    <message>
        <source>The node in use</source>
        <translation>El nodo en uso</translation>
    </message>
    <message>
        <source>Search name, value or description (Ctrl+F)</source>
        <translation>Buscar nombre, valor o descripción (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only settings whose value is not the default</source>
        <translation>Solo ajustes cuyo valor no es el predeterminado</translation>
    </message>
    <message>
        <source>Ask all nodes that are running, and show only what differs</source>
        <translation>Preguntar a todos los nodos en marcha y mostrar solo lo que difiere</translation>
    </message>
    <message>
        <source>Settings o&amp;f:</source>
        <translation>A&amp;justes de:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The nodes could not be fetched. %1</source>
        <translation>No se pudieron obtener los nodos. %1</translation>
    </message>
    <message>
        <source>The settings could not be fetched. %1</source>
        <translation>No se pudieron obtener los ajustes. %1</translation>
    </message>
    <message>
        <source>%1 does not tell its settings. %2</source>
        <translation>%1 no comunica sus ajustes. %2</translation>
    </message>
    <message>
        <source>The nodes agree on all settings.</source>
        <translation>Los nodos coinciden en todos los ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>cambiados: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n differ, but should not</source>
        <translation>
            <numerusform>%n difiere, pero no debería</numerusform>
            <numerusform>%n difieren, pero no deberían</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Otra persona lo ha cambiado</translation>
    </message>
    <message>
        <source>Somebody else has saved %1 meanwhile, with just what you entered.</source>
        <translation>Entretanto otra persona ha guardado %1, justo con lo que usted ha escrito.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since you began. Which version shall count?</source>
        <translation>Otra persona ha cambiado %1 desde que usted empezó. ¿Qué versión debe valer?</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Guardado ahora</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Su versión</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>Guardar &amp;mi versión</translation>
    </message>
    <message>
        <source>What the other has changed in these fields is lost</source>
        <translation>Se pierde lo que la otra persona ha cambiado en estos campos</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Tomar la &amp;otra</translation>
    </message>
    <message>
        <source>What you entered is lost</source>
        <translation>Se pierde lo que usted ha escrito</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
</context>
<context>
    <name>Console::ConnectDialog</name>
    <message>
        <source>Connect to a cluster</source>
        <translation>Conectar con un clúster</translation>
    </message>
    <message>
        <source>Enter the address of any node of the cluster and the login of an administrator.</source>
        <translation>Escriba la dirección de cualquier nodo del clúster y los datos de acceso de un administrador.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Te&amp;st connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>¿Eliminar el perfil «%1»?</translation>
    </message>
    <message>
        <source>Its address, its login and the remembered password are forgotten. The cluster stays as it is.</source>
        <translation>Se olvidan su dirección, su usuario y la contraseña recordada. El clúster queda como está.</translation>
    </message>
    <message>
        <source>Its address and its login are forgotten. The cluster stays as it is.</source>
        <translation>Se olvidan su dirección y su usuario. El clúster queda como está.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>What you changed in %1 is not saved.</source>
        <translation>Lo que ha cambiado en %1 no está guardado.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionBar</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Probar ahora</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>Conectado a %1 como %2</translation>
    </message>
    <message>
        <source>%1 has not answered since %2; trying again by itself</source>
        <translation>%1 no responde desde las %2; se vuelve a intentar automáticamente</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Nothing can be changed through this connection.</source>
        <translation>Con esta conexión no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2; %3 stopped answering at %4</source>
        <translation>Conectado a %1 como %2; %3 dejó de responder a las %4</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Public id</source>
        <translation>ID público</translation>
    </message>
    <message>
        <source>in no room</source>
        <translation>en ninguna sala</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionTest</name>
    <message>
        <source>%1 answers; the login took %2 ms.</source>
        <translation>%1 responde; el acceso tardó %2 ms.</translation>
    </message>
    <message>
        <source>The connection is protected by TLS.</source>
        <translation>La conexión está protegida con TLS.</translation>
    </message>
    <message>
        <source>The connection is not protected: TLS is not in use.</source>
        <translation>La conexión no está protegida: no se usa TLS.</translation>
    </message>
    <message>
        <source>The login works, with the rights of an administrator.</source>
        <translation>El acceso funciona, con permisos de administrador.</translation>
    </message>
    <message numerus="yes">
        <source>The cluster has %n server(s), %1 of them up.</source>
        <translation>
            <numerusform>El clúster tiene %n servidor, %1 en marcha.</numerusform>
            <numerusform>El clúster tiene %n servidores, %1 en marcha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Versión: %1</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionsModel</name>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>in no room</source>
        <translation>en ninguna sala</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionsPanel</name>
    <message>
        <source>&amp;Kick…</source>
        <translation>&amp;Expulsar…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Nobody is connected at the moment.</source>
        <translation>Ahora no hay nadie conectado.</translation>
    </message>
    <message>
        <source>Nobody who is connected matches “%1”.</source>
        <translation>Nadie conectado coincide con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Search person, room or server (Ctrl+F)</source>
        <translation>Buscar persona, sala o servidor (Ctrl+F)</translation>
    </message>
    <message>
        <source>Remove the selected people from their rooms</source>
        <translation>Sacar de sus salas a las personas seleccionadas</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>Leave those who are still there where they are</source>
        <translation>Dejar donde están a las que siguen allí</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>Kicked %1 of %2</source>
        <translation>Expulsadas: %1 de %2</translation>
    </message>
</context>
<context>
    <name>Console::CredentialsDialog</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>Console::DrainDialog</name>
    <message>
        <source>“%1” gets no new rooms from now on.</source>
        <translation>«%1» no recibe salas nuevas a partir de ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are open on it</source>
        <translation>
            <numerusform>Tiene %n sala abierta</numerusform>
            <numerusform>Tiene %n salas abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n person(s) in them.</source>
        <translation>
            <numerusform>con %n persona dentro.</numerusform>
            <numerusform>con %n personas dentro.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move what is still open after</source>
        <translation>&amp;Trasladar lo que siga abierto tras</translation>
    </message>
    <message>
        <source>Drain server</source>
        <translation>Vaciar servidor</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Minutes until rooms are moved</source>
        <translation>Minutos hasta que se trasladan las salas</translation>
    </message>
    <message>
        <source>Told to people in its rooms; may be empty</source>
        <translation>Se muestra a las personas en sus salas; puede quedar vacío</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>People in a room that moves go on on another server after a moment. Without a deadline rooms stay until everybody has left.</source>
        <translation>Quien está en una sala que se traslada sigue en otro servidor tras un momento. Sin hora límite, las salas se quedan hasta que hayan salido todos.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Aviso</translation>
    </message>
</context>
<context>
    <name>Console::EditorPanelBase</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>Nuev&amp;o</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>R&amp;evertir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Saving shows both versions; “Revert” shows theirs.</source>
        <translation>Entretanto otra persona ha cambiado esto. Al guardar se muestran ambas versiones; «Revertir» muestra la de la otra persona.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No se guardó. %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this meanwhile. Saving adds it anew.</source>
        <translation>Entretanto alguien ha eliminado esto. Al guardar se añade de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is gone already.</source>
        <translation>«%1» ya no existe.</translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <translation>«%1» no se eliminó. %2</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <source>The changes in the form are not saved.</source>
        <translation>Los cambios del formulario no están guardados.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Console::Environment</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
</context>
<context>
    <name>Console::ExplainPage</name>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Abierta en</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Fijada a</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no posible</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>There are no rooms yet.</source>
        <translation>Todavía no hay salas.</translation>
    </message>
    <message>
        <source>No room matches “%1”.</source>
        <translation>Ninguna sala coincide con «%1».</translation>
    </message>
    <message>
        <source>Search room</source>
        <translation>Buscar sala</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>The rooms are being fetched…</source>
        <translation>Obteniendo las salas…</translation>
    </message>
    <message>
        <source>Nodes in the order of preference</source>
        <translation>Nodos por orden de preferencia</translation>
    </message>
    <message>
        <source>Choose a room: the cluster tells where it would be opened now, and why there.</source>
        <translation>Elija una sala: el clúster dice dónde se abriría ahora, y por qué allí.</translation>
    </message>
    <message>
        <source>“%1” would be opened on %2: %3.</source>
        <translation>«%1» se abriría en %2: %3.</translation>
    </message>
    <message>
        <source>The cluster is being asked…</source>
        <translation>Preguntando al clúster…</translation>
    </message>
    <message>
        <source>No node can take “%1” now.</source>
        <translation>Ningún nodo puede abrir «%1» ahora.</translation>
    </message>
    <message>
        <source>No room is chosen.</source>
        <translation>No se ha elegido ninguna sala.</translation>
    </message>
</context>
<context>
    <name>Console::FilesPanel</name>
    <message>
        <source>there</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Put there by</source>
        <translation>Añadido por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Qué archivos</translation>
    </message>
    <message>
        <source>Files of rooms</source>
        <translation>Archivos de las salas</translation>
    </message>
    <message>
        <source>Deleted files</source>
        <translation>Archivos eliminados</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Search file, room or person (Ctrl+F)</source>
        <translation>Buscar archivo, sala o persona (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>No hay archivos.</translation>
    </message>
    <message>
        <source>No file matches “%1”.</source>
        <translation>Ningún archivo coincide con «%1».</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Put the selected file into the bin</source>
        <translation>Poner el archivo seleccionado en la papelera</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Take the selected file out of the bin</source>
        <translation>Sacar el archivo seleccionado de la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Rooms: %1, bins: %2, what accounts keep for themselves: %3</source>
        <translation>
            <numerusform>%n archivo. Salas: %1, papeleras: %2, archivos propios de las cuentas: %3</numerusform>
            <numerusform>%n archivos. Salas: %1, papeleras: %2, archivos propios de las cuentas: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the file “%1” of the room “%2”?</source>
        <translation>¿Seguro que quiere eliminar el archivo «%1» de la sala «%2»?</translation>
    </message>
    <message>
        <source>People in the room no longer see it. It can be restored for seven days.</source>
        <translation>Las personas de la sala dejan de verlo. Se puede restaurar durante siete días.</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Eliminar archivo</translation>
    </message>
    <message>
        <source>The file “%1” was deleted.</source>
        <translation>El archivo «%1» se eliminó.</translation>
    </message>
    <message>
        <source>The file “%1” is back in the room “%2”.</source>
        <translation>El archivo «%1» está de nuevo en la sala «%2».</translation>
    </message>
</context>
<context>
    <name>Console::Form</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
</context>
<context>
    <name>Console::GroupMembers</name>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderador</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Make &amp;moderator</source>
        <translation>Hacer &amp;moderador</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Miembros del grupo</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>Todavía no hay nadie en este grupo.</translation>
    </message>
    <message>
        <source>“%1” does not moderate “%2” any more.</source>
        <translation>«%1» ya no modera «%2».</translation>
    </message>
    <message>
        <source>“%1” moderates “%2” now.</source>
        <translation>«%1» modera ahora «%2».</translation>
    </message>
    <message>
        <source>No &amp;moderator</source>
        <translation>Quitar como &amp;moderador</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Search login, name or e-mail</source>
        <translation>Buscar usuario, nombre o correo</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Añadir al grupo</translation>
    </message>
    <message>
        <source>“%1” is in “%2” now.</source>
        <translation>«%1» está ahora en «%2».</translation>
    </message>
    <message>
        <source>Take “%1” out of “%2”?</source>
        <translation>¿Sacar a «%1» de «%2»?</translation>
    </message>
    <message>
        <source>The user loses the rooms that only this group may enter.</source>
        <translation>El usuario pierde las salas en las que solo este grupo puede entrar.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>“%1” is not in “%2” any more.</source>
        <translation>«%1» ya no está en «%2».</translation>
    </message>
</context>
<context>
    <name>Console::GroupRooms</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>public: for everybody</source>
        <translation>pública: para todos</translation>
    </message>
    <message>
        <source>by its groups</source>
        <translation>por sus grupos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Rooms of the group</source>
        <translation>Salas del grupo</translation>
    </message>
    <message>
        <source>This group has no rooms of its own yet.</source>
        <translation>Este grupo aún no tiene salas propias.</translation>
    </message>
    <message>
        <source>A room for %1</source>
        <translation>Una sala para %1</translation>
    </message>
    <message>
        <source>Search name, comment or node</source>
        <translation>Buscar nombre, comentario o nodo</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Añadir al grupo</translation>
    </message>
    <message>
        <source>The members of “%1” may enter “%2” now.</source>
        <translation>Los miembros de «%1» pueden entrar ahora en «%2».</translation>
    </message>
    <message>
        <source>Take the room “%1” from “%2”?</source>
        <translation>¿Quitar la sala «%1» de «%2»?</translation>
    </message>
    <message>
        <source>Its members may not enter it any more, unless it is public. Who is in it now stays.</source>
        <translation>Sus miembros ya no podrán entrar en ella, salvo que sea pública. Quien está dentro ahora se queda.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>“%1” is not a room of “%2” any more.</source>
        <translation>«%1» ya no es una sala de «%2».</translation>
    </message>
</context>
<context>
    <name>Console::GroupsPanel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Search name (Ctrl+F)</source>
        <translation>Buscar nombre (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no groups yet. Choose “New” to make the first.</source>
        <translation>Todavía no hay grupos. Elija «Nuevo» para crear el primero.</translation>
    </message>
    <message>
        <source>No group matches “%1”.</source>
        <translation>Ningún grupo coincide con «%1».</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Enter a new group</source>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>Delete the selected group</source>
        <translation>Eliminar el grupo seleccionado</translation>
    </message>
    <message>
        <source>Do you really want to delete the group “%1”?</source>
        <translation>¿Seguro que quiere eliminar el grupo «%1»?</translation>
    </message>
    <message>
        <source>Its members and rooms stay, but rooms that only this group may enter are closed to them.</source>
        <translation>Sus miembros y salas se conservan, pero los miembros ya no pueden entrar en las salas que eran solo para este grupo.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Eliminar grupo</translation>
    </message>
    <message>
        <source>The group “%1” was saved.</source>
        <translation>El grupo «%1» se guardó.</translation>
    </message>
    <message>
        <source>The group “%1” was deleted.</source>
        <translation>El grupo «%1» se eliminó.</translation>
    </message>
    <message>
        <source>the group “%1”</source>
        <translation>el grupo «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::HeadlessVerify</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Esperado: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Observado: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Stopping, and removing what the check has made…</source>
        <translation>Deteniendo y eliminando lo creado por la comprobación…</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>No se puede escribir el informe en %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The cluster works: all %n step(s) passed.</source>
        <translation>
            <numerusform>El clúster funciona: %n paso superado.</numerusform>
            <numerusform>El clúster funciona: los %n pasos superados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check did not pass. %1</source>
        <translation>La comprobación no se superó. %1</translation>
    </message>
</context>
<context>
    <name>Console::HelpDock</name>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>There is no help on this panel.</source>
        <translation>Este panel no tiene ayuda.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Qué se ve</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué se puede hacer</translation>
    </message>
</context>
<context>
    <name>Console::JobsPanel</name>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Last done by node</source>
        <translation>Última vez por nodo</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>never done so far</source>
        <translation>nunca hecha hasta ahora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Search job or outcome (Ctrl+F)</source>
        <translation>Buscar tarea o resultado (Ctrl+F)</translation>
    </message>
    <message>
        <source>The cluster has no jobs.</source>
        <translation>El clúster no tiene tareas.</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>Ninguna tarea coincide con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::KeyringSecrets</name>
    <message>
        <source>The key ring was not opened.</source>
        <translation>No se abrió el depósito de claves.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>The key ring did not take the password.</source>
        <translation>El depósito de claves no aceptó la contraseña.</translation>
    </message>
    <message>
        <source>The console keeps it until it ends.</source>
        <translation>La consola la conserva hasta que se cierre.</translation>
    </message>
</context>
<context>
    <name>Console::Kick</name>
    <message>
        <source>Do you really want to remove %1 from the room %2?</source>
        <translation>¿Seguro que quiere sacar a %1 de la sala %2?</translation>
    </message>
    <message numerus="yes">
        <source>Do you really want to remove %n person(s) from their rooms?</source>
        <translation>
            <numerusform>¿Seguro que quiere sacar a %n persona de su sala?</numerusform>
            <numerusform>¿Seguro que quiere sacar a %n personas de sus salas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The person is told that an administrator closed the session, and may enter again.</source>
        <translation>Se le dice que un administrador cerró su sesión, y puede volver a entrar.</translation>
    </message>
    <message>
        <source>They are told that an administrator closed their session, and may enter again.</source>
        <translation>Se les dice que un administrador cerró su sesión, y pueden volver a entrar.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulsar</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were removed from their rooms.</source>
        <translation>
            <numerusform>Se sacó a %n persona de su sala.</numerusform>
            <numerusform>Se sacó a %n personas de sus salas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) were removed from their rooms.</source>
        <translation>
            <numerusform>Se sacó de su sala a %1 de %n persona.</numerusform>
            <numerusform>Se sacó de sus salas a %1 de %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the room %2.</source>
        <translation>Se sacó a %1 de la sala %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed from the room %2. %3</source>
        <translation>No se pudo sacar a %1 de la sala %2. %3</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>Console::MailPanel</name>
    <message>
        <source>waits until %1</source>
        <translation>en espera hasta %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>sent %1, perhaps twice</source>
        <translation>enviado %1, quizá dos veces</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>enviado %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Todos los correos</translation>
    </message>
    <message>
        <source>Those that wait</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Those that failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Those that were sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Search address or subject (Ctrl+F)</source>
        <translation>Buscar dirección o asunto (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Probar &amp;otra vez</translation>
    </message>
    <message>
        <source>Have the selected mail tried again now</source>
        <translation>Hacer que se pruebe ahora otra vez el correo seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n correo</numerusform>
            <numerusform>%n correos</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail to %1 is being tried again.</source>
        <translation>Se vuelve a intentar el correo para %1.</translation>
    </message>
    <message>
        <source>There are no mails.</source>
        <translation>No hay correos.</translation>
    </message>
    <message>
        <source>No mail matches “%1”.</source>
        <translation>Ningún correo coincide con «%1».</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Take the selected mail out of the queue</source>
        <translation>Quitar de la cola el correo seleccionado</translation>
    </message>
    <message>
        <source>Test &amp;mail…</source>
        <translation>Correo de prue&amp;ba…</translation>
    </message>
    <message>
        <source>Send a mail that says nothing but that mail works</source>
        <translation>Enviar un correo que solo dice que el correo funciona</translation>
    </message>
    <message>
        <source>Do you really want to delete the mail to %1?</source>
        <translation>¿Seguro que quiere eliminar el correo para %1?</translation>
    </message>
    <message>
        <source>It was sent; only its entry here is lost.</source>
        <translation>Ya se envió; solo se pierde su entrada aquí.</translation>
    </message>
    <message>
        <source>It is not sent any more.</source>
        <translation>Ya no se enviará.</translation>
    </message>
    <message>
        <source>Delete mail</source>
        <translation>Eliminar correo</translation>
    </message>
    <message>
        <source>The mail to %1 was deleted.</source>
        <translation>El correo para %1 se eliminó.</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>Correo de prueba</translation>
    </message>
    <message>
        <source>Where shall the test mail go?</source>
        <translation>¿Adónde se envía el correo de prueba?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>The test mail to %1 is in the queue; the list shows what comes of it.</source>
        <translation>El correo de prueba para %1 está en la cola; la lista muestra qué pasa con él.</translation>
    </message>
</context>
<context>
    <name>Console::MainWindow</name>
    <message>
        <source>Atrium Console</source>
        <translation>Consola de Atrium</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Clúster</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>C&amp;onectar…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Atrium Console</source>
        <translation>&amp;Acerca de la consola de Atrium</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>Lo que ha escrito no está guardado.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>About Atrium Console</source>
        <translation>Acerca de la consola de Atrium</translation>
    </message>
    <message>
        <source>Atrium Console %1</source>
        <translation>Consola de Atrium %1</translation>
    </message>
    <message>
        <source>Administers a cluster of meeting-room servers. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Administra un clúster de servidores de salas de reunión. Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates…</source>
        <translation>Certificados de con&amp;fianza…</translation>
    </message>
    <message>
        <source>&amp;Search commands…</source>
        <translation>&amp;Buscar órdenes…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>&amp;Pausar actualización</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Refreshing paused</source>
        <translation>Actualización en pausa</translation>
    </message>
    <message>
        <source>Pause refreshing</source>
        <translation>Pausar actualización</translation>
    </message>
    <message>
        <source>Lists stay as they are; F5 fetches them once</source>
        <translation>Las listas quedan como están; F5 las obtiene una vez</translation>
    </message>
    <message>
        <source>Keep lists as they are</source>
        <translation>Dejar las listas como están</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de las %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>Console::MeshModel</name>
    <message>
        <source>%1 s late</source>
        <translation>%1 s de retraso</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
    <message>
        <source>Last commit sent: %1, acknowledged: %2</source>
        <translation>Último commit enviado: %1, confirmado: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected anew: %n time(s)</source>
        <translation>
            <numerusform>Reconectado: %n vez</numerusform>
            <numerusform>Reconectado: %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último error: %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>de %1 a %2: %3</translation>
    </message>
</context>
<context>
    <name>Console::MeshView</name>
    <message>
        <source>Commit channel from the node of the row to the node of the column</source>
        <translation>Canal de commit del nodo de la fila al nodo de la columna</translation>
    </message>
    <message>
        <source>How commits get from the node of a row to the node of a column.</source>
        <translation>Cómo llegan los commits del nodo de una fila al nodo de una columna.</translation>
    </message>
    <message>
        <source>There are no nodes to connect.</source>
        <translation>No hay nodos que conectar.</translation>
    </message>
    <message>
        <source>A single node needs no commit channel.</source>
        <translation>Un solo nodo no necesita canal de commit.</translation>
    </message>
    <message>
        <source>The commit channel is being looked at…</source>
        <translation>Mirando el canal de commit…</translation>
    </message>
</context>
<context>
    <name>Console::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Console::Navigation</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>Console::NodeCard</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 de %2 como máximo</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 adelantado</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 atrasado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, peso %2</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Commit lag</source>
        <translation>Retraso de commits</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Vaciado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, not active</source>
        <translation>%1, no activo</translation>
    </message>
    <message>
        <source>Node %1: %2</source>
        <translation>Nodo %1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>⚠ %1: %2</source>
        <translation>⚠ %1: %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Media server</source>
        <translation>Servidor multimedia</translation>
    </message>
</context>
<context>
    <name>Console::NodeChoiceDialog</name>
    <message>
        <source>%1 (gets no rooms now)</source>
        <translation>%1 (ahora no recibe salas)</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Nodo</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores, at most 40.</source>
        <translation>Letras, cifras, puntos, guiones y guiones bajos, 40 como máximo.</translation>
    </message>
</context>
<context>
    <name>Console::NodeProblems</name>
    <message>
        <source>The cluster has not reported on %1 yet.</source>
        <translation>El clúster aún no ha informado sobre %1.</translation>
    </message>
    <message>
        <source>If it stays so, look whether its number and address are right.</source>
        <translation>Si sigue así, mire si su número y su dirección son correctos.</translation>
    </message>
    <message>
        <source>%1 is late.</source>
        <translation>%1 va con retraso.</translation>
    </message>
    <message>
        <source>Look at the load of its machine and at its way to the database.</source>
        <translation>Mire la carga de su máquina y su camino hasta la base de datos.</translation>
    </message>
    <message>
        <source>%1 is draining.</source>
        <translation>%1 se está vaciando.</translation>
    </message>
    <message>
        <source>Undo it in Servers if the node shall get rooms again.</source>
        <translation>Si el nodo debe volver a recibir salas, termine el vaciado en «Servidores».</translation>
    </message>
    <message>
        <source>%1 is drained.</source>
        <translation>%1 está vaciado.</translation>
    </message>
    <message>
        <source>It can be stopped or updated now; undo it in Servers afterwards.</source>
        <translation>Ahora se puede detener o actualizar; después termine el vaciado en «Servidores».</translation>
    </message>
    <message>
        <source>%1 is fenced.</source>
        <translation>%1 está aislado.</translation>
    </message>
    <message>
        <source>Restore its way to the database; it goes on by itself then.</source>
        <translation>Restablezca su camino hasta la base de datos; después sigue por sí solo.</translation>
    </message>
    <message>
        <source>%1 is dead.</source>
        <translation>%1 está caído.</translation>
    </message>
    <message>
        <source>Start its agent again. If the machine is certainly off, declare it dead in Servers, so that its rooms open elsewhere at once.</source>
        <translation>Vuelva a iniciar su agente. Si es seguro que la máquina está apagada, declárelo caído en «Servidores» para que sus salas se abran enseguida en otro nodo.</translation>
    </message>
    <message>
        <source>%1 is active but stopped.</source>
        <translation>%1 está activo, pero detenido.</translation>
    </message>
    <message>
        <source>Start its agent, or take “Active” off in Servers if it shall stay away.</source>
        <translation>Inicie su agente, o desmarque «Activo» en «Servidores» si debe quedar fuera.</translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n time(s) in a row.</source>
        <translation>
            <numerusform>%1 ha fallado %n vez.</numerusform>
            <numerusform>%1 ha fallado %n veces seguidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It gets new rooms again at %1.</source>
        <translation>Vuelve a recibir salas nuevas a las %1.</translation>
    </message>
    <message>
        <source>Read the agent&apos;s log on its machine: the last lines before each start tell why.</source>
        <translation>Lea el registro del agente en su máquina: las últimas líneas antes de cada inicio dicen por qué.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of the database&apos;s.</source>
        <translation>El reloj de %1 va %2 s por delante del de la base de datos.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind the database&apos;s.</source>
        <translation>El reloj de %1 va %2 s por detrás del de la base de datos.</translation>
    </message>
    <message>
        <source>Have its machine set the clock by NTP. Rooms are safe, but times in its logs are wrong.</source>
        <translation>Haga que su máquina ajuste el reloj por NTP. Las salas no corren peligro, pero las horas de sus registros son incorrectas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n room(s).</source>
        <translation>
            <numerusform>%1 está en su límite de %n sala.</numerusform>
            <numerusform>%1 está en su límite de %n salas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n people.</source>
        <translation>
            <numerusform>%1 está en su límite de %n persona.</numerusform>
            <numerusform>%1 está en su límite de %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It gets no new rooms. Raise the limit in Servers, or add a node.</source>
        <translation>No recibe salas nuevas. Suba el límite en «Servidores», o añada un nodo.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The nodes run different versions: %1.</source>
        <translation>Los nodos tienen versiones distintas: %1.</translation>
    </message>
    <message>
        <source>Drain and update one node after the other until all run the same.</source>
        <translation>Vacíe y actualice un nodo tras otro hasta que todos tengan la misma.</translation>
    </message>
    <message numerus="yes">
        <source>The media server of %1 is at its limit of %n stream(s).</source>
        <translation>
            <numerusform>El servidor multimedia de %1 está en su límite de %n flujo.</numerusform>
            <numerusform>El servidor multimedia de %1 está en su límite de %n flujos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms that need one open elsewhere. Raise media.streams in the node&apos;s configuration, or give another node a media server.</source>
        <translation>Las salas que necesitan uno se abren en otro lugar. Aumente media.streams en la configuración del nodo o dé un servidor multimedia a otro nodo.</translation>
    </message>
    <message>
        <source>The media server of %1 is down: nobody hears or sees anybody in its rooms that use it.</source>
        <translation>El servidor multimedia de %1 está fuera de servicio: nadie oye ni ve a nadie en sus salas que lo usan.</translation>
    </message>
    <message>
        <source>Start Janus on its machine; &quot;atrium-agent check media&quot; there tells what is wrong.</source>
        <translation>Inicie Janus en su máquina; &quot;atrium-agent check media&quot; indica allí qué falla.</translation>
    </message>
</context>
<context>
    <name>Console::Options</name>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de contraseña %1: %2.</translation>
    </message>
    <message>
        <source>The password file %1 is empty.</source>
        <translation>El archivo de contraseña %1 está vacío.</translation>
    </message>
    <message>
        <source>Administers a cluster of Atrium nodes.</source>
        <translation>Administra un clúster de nodos Atrium.</translation>
    </message>
    <message>
        <source>Address of any node of the cluster.</source>
        <translation>Dirección de cualquier nodo del clúster.</translation>
    </message>
    <message>
        <source>Login of an administrator.</source>
        <translation>Usuario de un administrador.</translation>
    </message>
    <message>
        <source>File that holds the password.</source>
        <translation>Archivo con la contraseña.</translation>
    </message>
    <message>
        <source>Language of the texts, for instance de.</source>
        <translation>Idioma de los textos, por ejemplo de.</translation>
    </message>
    <message>
        <source>Colours: system (default) or dark.</source>
        <translation>Colores: system (predeterminado) o dark.</translation>
    </message>
    <message>
        <source>Saves a picture of each panel in this folder, then ends.</source>
        <translation>Guarda una imagen de cada panel en esta carpeta y termina.</translation>
    </message>
    <message>
        <source>--style must be system or dark.</source>
        <translation>--style debe ser system o dark.</translation>
    </message>
    <message>
        <source>%1 needs --server, --user and --password-file.</source>
        <translation>%1 necesita --server, --user y --password-file.</translation>
    </message>
    <message>
        <source>--screenshot and --verify cannot be used together.</source>
        <translation>--screenshot y --verify no se pueden usar juntos.</translation>
    </message>
    <message>
        <source>--report needs --verify.</source>
        <translation>--report necesita --verify.</translation>
    </message>
    <message>
        <source>The name of the report must end in .json or in .xml (JUnit).</source>
        <translation>El nombre del informe debe terminar en .json o en .xml (JUnit).</translation>
    </message>
    <message>
        <source>Checks the cluster without a window: ends with 0 if it works, with 1 if not.</source>
        <translation>Comprueba el clúster sin ventana: termina con 0 si funciona, con 1 si no.</translation>
    </message>
    <message>
        <source>File for the report of --verify: JSON if it ends in .json, JUnit in .xml.</source>
        <translation>Archivo para el informe de --verify: JSON si termina en .json, JUnit si termina en .xml.</translation>
    </message>
    <message>
        <source>“%1” is no option; see --help.</source>
        <translation>«%1» no es una opción; vea --help.</translation>
    </message>
</context>
<context>
    <name>Console::OverviewPanel</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>The cluster is being looked at…</source>
        <translation>Mirando el clúster…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Commit channel</source>
        <translation>Canal de commit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Load of each node</source>
        <translation>Carga de cada nodo</translation>
    </message>
    <message>
        <source>Commit lag</source>
        <translation>Retraso de commits</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>The nodes could not be refreshed. %1</source>
        <translation>No se pudieron actualizar los nodos. %1</translation>
    </message>
    <message>
        <source>The commit channel could not be refreshed. %1</source>
        <translation>No se pudo actualizar el canal de commit. %1</translation>
    </message>
    <message>
        <source>The shared folders could not be refreshed. %1</source>
        <translation>No se pudieron actualizar las carpetas compartidas. %1</translation>
    </message>
    <message>
        <source>The mails could not be refreshed. %1</source>
        <translation>No se pudieron actualizar los correos. %1</translation>
    </message>
    <message>
        <source>The jobs could not be refreshed. %1</source>
        <translation>No se pudieron actualizar las tareas. %1</translation>
    </message>
    <message>
        <source>The state of the cluster is not known yet.</source>
        <translation>Todavía no se conoce el estado del clúster.</translation>
    </message>
    <message>
        <source>This cluster has no servers yet.</source>
        <translation>Este clúster aún no tiene servidores.</translation>
    </message>
    <message>
        <source>The nodes are being fetched…</source>
        <translation>Obteniendo los nodos…</translation>
    </message>
    <message>
        <source>The audit log could not be refreshed. %1</source>
        <translation>No se pudo actualizar el registro de auditoría. %1</translation>
    </message>
</context>
<context>
    <name>Console::PanelHelp</name>
    <message>
        <source>The state of the whole cluster on one page. The sentence at the top tells whether people can work. Below it stand the problems there are, a card for each node, the commit channel between the nodes, and charts of the last hour.</source>
        <translation>El estado de todo el clúster en una página. La frase de arriba dice si se puede trabajar. Debajo están los problemas que hay, una tarjeta por cada nodo, el canal de commit entre los nodos y gráficos de la última hora.</translation>
    </message>
    <message>
        <source>A card tells a node&apos;s state, its rooms, its people and its load. The commit channel brings what one node changes to the others at once: each cell tells how well that works from the node of its row to the node of its column. The charts begin when the console connects.</source>
        <translation>Una tarjeta muestra el estado de un nodo, sus salas, sus personas y su carga. El canal de commit lleva enseguida a los demás nodos lo que cambia uno de ellos: cada celda dice qué tal funciona desde el nodo de su fila hasta el nodo de su columna. Los gráficos empiezan cuando se conecta la consola.</translation>
    </message>
    <message>
        <source>Begin with the first problem, which is the most urgent: each says what to do about it. A problem vanishes by itself as soon as its cause is gone.</source>
        <translation>Empiece por el primer problema, que es el más urgente: cada uno dice qué hacer. Un problema desaparece por sí solo en cuanto desaparece su causa.</translation>
    </message>
    <message>
        <source>The nodes of the cluster. The list holds what administrators entered and what each node reports; beside it is the selected one in full.</source>
        <translation>Los nodos del clúster. La lista contiene lo que escribieron los administradores y lo que comunica cada nodo; al lado está el nodo seleccionado con todos sus datos.</translation>
    </message>
    <message>
        <source>A node that is up gets new rooms, a joining one has just started. A late one has been silent for some seconds: it keeps its rooms but gets no new ones. A draining node is being emptied, a drained one is empty. A fenced node has closed its rooms because it lost the database. A dead one was silent until its rooms moved. A stopped one ended cleanly.</source>
        <translation>Un nodo en marcha recibe salas nuevas; uno arrancando acaba de iniciarse. Uno con retraso lleva unos segundos en silencio: conserva sus salas, pero no recibe nuevas. Uno vaciándose se está quedando sin salas; uno vaciado ya no tiene ninguna. Uno aislado ha cerrado sus salas porque perdió la base de datos. Uno caído estuvo en silencio hasta que se trasladaron sus salas. Uno detenido terminó correctamente.</translation>
    </message>
    <message>
        <source>Add server leads step by step until a new node works. Deactivate keeps new rooms away, Drain empties a node for maintenance, Declare dead says that a silent one is certainly off, so that its rooms open elsewhere. Save stores the form; refreshing never overwrites what you are typing.</source>
        <translation>«Añadir servidor» guía paso a paso hasta que funciona un nodo nuevo. «Desactivar» evita que reciba salas nuevas, «Vaciar» lo vacía para mantenimiento, «Declarar caído» dice que un nodo en silencio está con seguridad apagado, para que sus salas se abran en otro. «Guardar» guarda el formulario; la actualización nunca sobrescribe lo que está escribiendo.</translation>
    </message>
    <message>
        <source>All rooms of the cluster, open or not: where each one is open and how many people are in it. Beside the list are the settings of the selected room, the people in it, and why it is, or would be, on its node.</source>
        <translation>Todas las salas del clúster, abiertas o no: dónde está abierta cada una y cuántas personas hay en ella. Al lado de la lista están los ajustes de la sala seleccionada, las personas que hay en ella y por qué está, o estaría, en su nodo.</translation>
    </message>
    <message>
        <source>A room opens when the first person enters and closes when it has been empty for a while. People counts those who are in, of those who fit. A pinned room opens only on the node, or on nodes with the label, that it is pinned to.</source>
        <translation>Una sala se abre cuando entra la primera persona y se cierra cuando lleva un rato vacía. «Personas» cuenta las que están dentro, de las que caben. Una sala fijada solo se abre en el nodo, o en los nodos con la etiqueta, a los que está fijada.</translation>
    </message>
    <message>
        <source>New makes a room, Save stores the settings, Delete removes a room with all it holds. Move takes an open room to another node, where its people go on after a moment. Pin says where it must open. Empty sends everybody out. Each of them asks before it does anything.</source>
        <translation>«Nuevo» crea una sala, «Guardar» guarda los ajustes, «Eliminar» quita una sala con todo lo que contiene. «Trasladar» lleva una sala abierta a otro nodo, donde las personas siguen tras un momento. «Fijar» dice dónde debe abrirse. «Desalojar» saca a todos. Cada una pregunta antes de hacer nada.</translation>
    </message>
    <message>
        <source>Everybody who is connected to any node of the cluster, whether in a room or not. The list refreshes itself; more rows come as you scroll down. Beside it stands what is known of the selected person.</source>
        <translation>Todas las personas conectadas a algún nodo del clúster, estén en una sala o no. La lista se actualiza sola; al bajar aparecen más filas. Al lado está lo que se sabe de la persona seleccionada.</translation>
    </message>
    <message>
        <source>Connected since is a time of your own zone. Server names the node that serves the person, with its number in brackets. The IP address is the one that the node sees, which may be that of a proxy. Somebody who is in no room is logged in and looks at the list of rooms.</source>
        <translation>«Conectado desde» es una hora de su propia zona horaria. «Servidor» indica el nodo que atiende a la persona, con su número entre paréntesis. La dirección IP es la que ve el nodo, que puede ser la de un proxy. Quien no está en ninguna sala ha entrado y mira la lista de salas.</translation>
    </message>
    <message>
        <source>The search and the order of the rows are those of the whole cluster. Kick removes the selected people from their rooms after a question, and tells of each whether it worked; they may enter again.</source>
        <translation>La búsqueda y el orden de las filas valen para todo el clúster. «Expulsar» saca de sus salas a las personas seleccionadas tras una pregunta, y dice de cada una si funcionó; pueden volver a entrar.</translation>
    </message>
    <message>
        <source>How rooms are spread over the nodes: how evenly the load is spread now, where a room would open, and what would happen if a node were lost, emptied or added.</source>
        <translation>Cómo se reparten las salas entre los nodos: si la carga está equilibrada ahora, dónde se abriría una sala, y qué pasaría si un nodo se perdiera, se vaciara o se añadiera.</translation>
    </message>
    <message>
        <source>The load of a node follows from its rooms or its people, by the placement rule. A node with a weight of 200 takes twice the load of one with 100. Limits, labels and pins come before the balance. Nodes that are not up, or not active, get no new rooms.</source>
        <translation>La carga de un nodo resulta de sus salas o de sus personas, según la regla de asignación. Un nodo con peso 200 asume el doble de carga que uno con 100. Los límites, las etiquetas y las salas fijadas cuentan antes que el equilibrio. Los nodos que no están en marcha, o no están activos, no reciben salas nuevas.</translation>
    </message>
    <message>
        <source>Balance shows the nodes beside each other. Where would a room go asks the cluster about one room, and tells for each node why it was taken or not. What if only calculates: it changes nothing. Use it before you stop a node, to see whether the others can take its rooms.</source>
        <translation>«Equilibrio» muestra los nodos unos junto a otros. «¿Adónde iría una sala?» pregunta al clúster por una sala, y dice de cada nodo por qué se eligió o no. «¿Y si…?» solo calcula: no cambia nada. Úselo antes de detener un nodo, para ver si los demás pueden asumir sus salas.</translation>
    </message>
    <message>
        <source>The accounts of the cluster: who may log in, under which name, and at which level. Accounts are the same on all nodes. The selected one is shown in full beside the list.</source>
        <translation>Las cuentas del clúster: quién puede entrar, con qué nombre y con qué nivel. Las cuentas son las mismas en todos los nodos. La seleccionada se muestra entera al lado de la lista.</translation>
    </message>
    <message>
        <source>The login is what somebody types to enter; nobody else has it. Users enter rooms. Moderators moderate every room they are in. Administrators may do everything. Web-service users are for programs. An account of another system logs in through that system alone.</source>
        <translation>El nombre de usuario es lo que alguien escribe para entrar; nadie más lo tiene. Los usuarios entran en salas. Los moderadores moderan cualquier sala en la que estén. Los administradores pueden hacerlo todo. Los usuarios de servicio web son para programas. Una cuenta de otro sistema solo entra a través de ese sistema.</translation>
    </message>
    <message>
        <source>New enters an account, Save stores the form, Delete removes the selected one after a question. New web-service user makes an account for a program, Reset password makes a new password; both show it once. A new password ends the user&apos;s sessions everywhere.</source>
        <translation>«Nuevo» añade una cuenta, «Guardar» guarda el formulario, «Eliminar» quita la seleccionada tras una pregunta. «Nuevo usuario de servicio web» crea una cuenta para un programa, «Restablecer contraseña» crea una contraseña nueva; ambas la muestran una sola vez. Una contraseña nueva cierra las sesiones del usuario en todas partes.</translation>
    </message>
    <message>
        <source>The groups that users belong to. A group is a set of people who share rooms, for instance a department or a class. The members and the rooms of the selected group are shown beside the list.</source>
        <translation>Los grupos a los que pertenecen los usuarios. Un grupo es un conjunto de personas que comparten salas, por ejemplo un departamento o una clase. Los miembros y las salas del grupo seleccionado se muestran al lado de la lista.</translation>
    </message>
    <message>
        <source>A user may be in several groups and may enter the rooms of all of them. A moderator of a group counts as a moderator in its rooms, without being one elsewhere.</source>
        <translation>Un usuario puede estar en varios grupos y entrar en las salas de todos ellos. Un moderador de un grupo cuenta como moderador en sus salas, sin serlo en otras.</translation>
    </message>
    <message>
        <source>New enters a group, Save stores its name. Delete removes it after a question: its members and rooms stay, but rooms that only this group may enter are closed to its members. Members and rooms are added and taken away in the sheets beside the list.</source>
        <translation>«Nuevo» añade un grupo, «Guardar» guarda su nombre. «Eliminar» lo quita tras una pregunta: sus miembros y salas se conservan, pero los miembros ya no pueden entrar en las salas que eran solo para este grupo. Los miembros y las salas se añaden y se quitan en las pestañas al lado de la lista.</translation>
    </message>
    <message>
        <source>Who is logged in to the cluster, how, and from where. One person may have several sessions, one for each device or program. A session lives on all nodes, so that it outlasts the end of one of them.</source>
        <translation>Quién ha entrado en el clúster, cómo y desde dónde. Una persona puede tener varias sesiones, una por cada dispositivo o programa. Una sesión vive en todos los nodos, así que sobrevive al final de uno de ellos.</translation>
    </message>
    <message>
        <source>Logged in by tells the way: the page, a program that speaks SOAP, an invitation, or a link of another system. From is the address at which the session began. Last used tells when it was needed last, which may be some minutes ago although somebody is in a room.</source>
        <translation>«Acceso por» indica la vía: la página, un programa que habla SOAP, una invitación o un enlace de otro sistema. «Origen» es la dirección en la que empezó la sesión. «Último uso» dice cuándo hizo falta por última vez, que puede ser hace unos minutos aunque la persona esté en una sala.</translation>
    </message>
    <message>
        <source>End sessions logs the selected user out everywhere after a question; the person leaves rooms and must log in again. Export writes all that matches the search into a file for spreadsheets.</source>
        <translation>«Cerrar sesiones» cierra, tras una pregunta, todas las sesiones del usuario seleccionado; la persona sale de las salas y debe entrar de nuevo. «Exportar» escribe todo lo que coincide con la búsqueda en un archivo para hojas de cálculo.</translation>
    </message>
    <message>
        <source>The mails that the cluster writes, for instance invitations: those that wait, those that were sent and those that failed. What a mail says is not shown.</source>
        <translation>Los correos que escribe el clúster, por ejemplo invitaciones: los que están en espera, los enviados y los fallidos. El contenido de los correos no se muestra.</translation>
    </message>
    <message>
        <source>A mail that waits is tried at the time its state names, later and later each time. One that failed was given up; its last error tells why. Sent, perhaps twice means that the node ended while the mail was on its way, so that it was sent once more.</source>
        <translation>Un correo en espera se intenta a la hora que indica su estado, cada vez más tarde. Uno fallido se abandonó; su último error dice por qué. «enviado, quizá dos veces» significa que el nodo terminó mientras el correo estaba en camino, así que se envió otra vez.</translation>
    </message>
    <message>
        <source>The list beside the search shows only mails of one state. Try again has the selected mail tried now, Delete takes it out of the queue. Test mail queues a mail that says nothing but that mail works: the list shows what comes of it.</source>
        <translation>La lista junto a la búsqueda muestra solo los correos de un estado. «Probar otra vez» hace que el correo seleccionado se intente ahora, «Eliminar» lo quita de la cola. «Correo de prueba» pone en la cola un correo que solo dice que el correo funciona: la lista muestra qué pasa con él.</translation>
    </message>
    <message>
        <source>The work that one node does for all from time to time, such as removing what has expired. The nodes agree who does a job, so that it is done once and goes on if a node ends.</source>
        <translation>El trabajo que un nodo hace cada cierto tiempo para todos, como eliminar lo caducado. Los nodos acuerdan quién hace una tarea, así que se hace una sola vez y continúa si un nodo termina.</translation>
    </message>
    <message>
        <source>Last done by node names the node that did the job last. Began and ended tell when, due next tells when it is done again. The outcome is done or the error that ended it. A job that is long overdue means that no node is able to do it: look at the outcome and at the servers.</source>
        <translation>«Última vez por nodo» indica el nodo que hizo la tarea por última vez. «Inicio» y «Fin» dicen cuándo; «Próxima vez», cuándo se hace de nuevo. El resultado es «hecha» o el error que la terminó. Una tarea muy atrasada significa que ningún nodo puede hacerla: mire el resultado y los servidores.</translation>
    </message>
    <message>
        <source>There is nothing to start by hand: a job that failed is tried again when it is due. Export writes the list into a file for spreadsheets.</source>
        <translation>No hay nada que iniciar a mano: una tarea que falló se intenta otra vez cuando le toca. «Exportar» escribe la lista en un archivo para hojas de cálculo.</translation>
    </message>
    <message>
        <source>Which node sees whose shared folders. Files of rooms lie in folders that nodes may have in common, for instance on a network drive. The line at the top tells the problems; the list holds what each node found.</source>
        <translation>Qué nodo ve las carpetas compartidas de cuál. Los archivos de las salas están en carpetas que los nodos pueden tener en común, por ejemplo en una unidad de red. La línea de arriba dice los problemas; la lista contiene lo que encontró cada nodo.</translation>
    </message>
    <message>
        <source>Nodes leave marks in their folders and look for those of the others. A node that sees the mark of another uses the same folder. If it does not, files that are written at one node are missing at the other: a drive may not be mounted, or the configurations name different folders.</source>
        <translation>Los nodos dejan marcas en sus carpetas y buscan las de los demás. Un nodo que ve la marca de otro usa la misma carpeta. Si no la ve, los archivos escritos en un nodo faltan en el otro: puede que una unidad no esté montada, o que las configuraciones indiquen carpetas distintas.</translation>
    </message>
    <message>
        <source>Check now has all nodes look at their folders at once, for instance after you mended a mount. Without it they look from time to time. Export writes the list into a file for spreadsheets.</source>
        <translation>«Comprobar ahora» hace que todos los nodos miren sus carpetas enseguida, por ejemplo después de arreglar un montaje. Si no, las miran cada cierto tiempo. «Exportar» escribe la lista en un archivo para hojas de cálculo.</translation>
    </message>
    <message>
        <source>What a node runs with: every setting with its value, where the value comes from, and what it is for. Passwords and other secrets are not shown.</source>
        <translation>Con qué funciona un nodo: cada ajuste con su valor, de dónde viene el valor y para qué sirve. Las contraseñas y otros secretos no se muestran.</translation>
    </message>
    <message>
        <source>A value comes from the configuration file, the environment or the database, or is the default. Between nodes some settings differ as they may, such as a node&apos;s own address; others should be the same everywhere, such as the times that decide when a silent node is taken for dead.</source>
        <translation>Un valor viene del archivo de configuración, del entorno o de la base de datos, o es el predeterminado. Algunos ajustes pueden diferir entre nodos, como la dirección propia de un nodo; otros deberían ser iguales en todas partes, como los tiempos que deciden cuándo un nodo en silencio se considera caído.</translation>
    </message>
    <message>
        <source>Choose whose settings are shown. Changed only hides the defaults. Differs between nodes asks all nodes that run and shows where they do not agree. The placement rule is changed here; for other settings copy the line, write it into the file on the node, and start its agent again.</source>
        <translation>Elija de quién se muestran los ajustes. «Solo cambiados» oculta los predeterminados. «Difieren entre nodos» pregunta a todos los nodos en marcha y muestra dónde no coinciden. La regla de asignación se cambia aquí; para otros ajustes, copie la línea, escríbala en el archivo en el nodo y vuelva a iniciar su agente.</translation>
    </message>
    <message>
        <source>What was changed in the cluster, by whom, when and from where. The newest entry is the first. Entries can be neither edited nor deleted here.</source>
        <translation>Qué se cambió en el clúster, quién, cuándo y desde dónde. La entrada más nueva es la primera. Aquí las entradas no se pueden editar ni eliminar.</translation>
    </message>
    <message>
        <source>Action names what was attempted, for instance user.add; on what names the thing it was done to. By node tells which node did it; by a command means that it was typed at a shell. The outcome is done or the reason why it was refused.</source>
        <translation>«Acción» indica lo que se intentó, por ejemplo user.add; «Sobre qué» indica a qué se hizo. «Por nodo» dice qué nodo lo hizo; «orden» significa que se escribió en un terminal. El resultado es «hecho» o el motivo por el que se rechazó.</translation>
    </message>
    <message>
        <source>The search looks into who, action and target, the list beside it cuts the log to a time. More rows come as you scroll down. Export writes all that matches, also what is not loaded yet, into a file for spreadsheets.</source>
        <translation>La búsqueda mira en quién, acción y objetivo; la lista de al lado limita el registro a un tiempo. Al bajar aparecen más filas. «Exportar» escribe todo lo que coincide, también lo que aún no está cargado, en un archivo para hojas de cálculo.</translation>
    </message>
    <message>
        <source>A check of the whole cluster from outside, as people use it: two throw-away users enter two throw-away rooms through every node, talk and leave. Running meetings are not disturbed.</source>
        <translation>Una comprobación de todo el clúster desde fuera, tal como se usa: dos usuarios temporales entran en dos salas temporales por cada nodo, hablan y salen. Las reuniones en curso no se molestan.</translation>
    </message>
    <message>
        <source>Each row is one step, with what was expected, what was seen and how long it took. A step that passed needs nothing. One that failed says what to do about it. Later steps are skipped then, but what the check has made is always removed.</source>
        <translation>Cada fila es un paso, con lo esperado, lo observado y lo que tardó. Un paso superado no necesita nada. Uno fallido dice qué hacer. Los pasos siguientes se omiten entonces, pero lo creado por la comprobación se elimina siempre.</translation>
    </message>
    <message>
        <source>Verify cluster starts the check, Cancel gives it up and removes what it made. Earlier checks are kept in the list beside it. Save report writes the result as JSON, or as JUnit XML for build servers. The same check runs without a window by atrium-console --verify.</source>
        <translation>«Comprobar clúster» inicia la comprobación, «Cancelar» la abandona y elimina lo creado. Las comprobaciones anteriores se guardan en la lista de al lado. «Guardar informe» escribe el resultado como JSON, o como XML de JUnit para servidores de compilación. La misma comprobación se hace sin ventana con atrium-console --verify.</translation>
    </message>
    <message>
        <source>The files that people have put into rooms, and what all files take. What accounts keep for themselves is counted and shown to nobody else.</source>
        <translation>Los archivos que la gente ha puesto en salas y el espacio que ocupan todos los archivos. Los archivos propios de las cuentas entran en el total, pero no se muestran a nadie más.</translation>
    </message>
    <message>
        <source>Preview tells whether there are pictures of a file&apos;s pages; where it failed, its tool tip says why. Files that were deleted lie in their room&apos;s bin for seven days, and count as used space until they are gone or other files need it.</source>
        <translation>«Vista previa» dice si hay imágenes de las páginas de un archivo; si falló, la información emergente dice por qué. Los archivos eliminados están siete días en la papelera de su sala y cuentan como espacio usado hasta que desaparecen u otros archivos necesitan el espacio.</translation>
    </message>
    <message>
        <source>The list beside the search shows what is there or what was deleted. Delete puts a file into the bin, at once for everybody in the room; Restore brings it back.</source>
        <translation>La lista junto a la búsqueda muestra lo que hay o lo que se eliminó. «Eliminar» pone un archivo en la papelera, enseguida para todos en la sala; «Restaurar» lo devuelve a su sitio.</translation>
    </message>
    <message>
        <source>The recordings of all rooms. Moderators start them in their rooms, programs by SOAP; they belong to the room, whichever node it is open on.</source>
        <translation>Las grabaciones de todas las salas. Los moderadores las inician en sus salas; los programas, por SOAP. Pertenecen a la sala, sea cual sea el nodo en el que está abierta.</translation>
    </message>
    <message>
        <source>When a recording has ended it waits until a node has time to convert it. Where that failed, the tool tip of its state says why; it is tried three times. Node names the one that records or converts it, or did.</source>
        <translation>Cuando una grabación ha terminado, espera hasta que un nodo tenga tiempo de convertirla. Si eso falló, la información emergente de su estado dice por qué; se intenta tres veces. «Nodo» indica el que la graba o la convierte, o el que lo hizo.</translation>
    </message>
    <message>
        <source>Delete removes the selected recording with all its files after a question, for good. One that is still being recorded must be stopped first. People play recordings in the page.</source>
        <translation>«Eliminar» quita definitivamente, tras una pregunta, la grabación seleccionada con todos sus archivos. Una que todavía está en curso se debe detener antes. Las grabaciones se reproducen en la página.</translation>
    </message>
</context>
<context>
    <name>Console::PanelList</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
</context>
<context>
    <name>Console::PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>De un día a otro</translation>
    </message>
</context>
<context>
    <name>Console::PickDialog</name>
    <message>
        <source>The list is being fetched…</source>
        <translation>Obteniendo la lista…</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>No hay nada entre lo que elegir.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>Console::PlacementPanel</name>
    <message>
        <source>&amp;Balance</source>
        <translation>E&amp;quilibrio</translation>
    </message>
    <message>
        <source>&amp;Where would a room go?</source>
        <translation>¿&amp;Adónde iría una sala?</translation>
    </message>
    <message>
        <source>Wha&amp;t if…</source>
        <translation>¿Y &amp;si…?</translation>
    </message>
    <message>
        <source>Not everything could be refreshed. %1</source>
        <translation>No se pudo actualizar todo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) running</source>
        <translation>
            <numerusform>%n nodo en marcha</numerusform>
            <numerusform>%n nodos en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open room(s)</source>
        <translation>
            <numerusform>%n sala abierta</numerusform>
            <numerusform>%n salas abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::PlacementRule</name>
    <message>
        <source>By the size of rooms</source>
        <translation>Por el tamaño de las salas</translation>
    </message>
    <message>
        <source>By the people present</source>
        <translation>Por las personas presentes</translation>
    </message>
    <message>
        <source>A node&apos;s load is the sum of the configured sizes of its open rooms, however many people are in them. This suits rooms that fill up.</source>
        <translation>La carga de un nodo es la suma de los tamaños configurados de sus salas abiertas, haya las personas que haya en ellas. Es adecuado para salas que se llenan.</translation>
    </message>
    <message>
        <source>A node&apos;s load is the number of people in its rooms; a room younger than 15 minutes counts as its configured size. This suits rooms that are larger than what is used of them.</source>
        <translation>La carga de un nodo es el número de personas en sus salas; una sala con menos de 15 minutos cuenta por su tamaño configurado. Es adecuado para salas más grandes de lo que se usa de ellas.</translation>
    </message>
</context>
<context>
    <name>Console::PlacementRuleBox</name>
    <message>
        <source>Change the r&amp;ule…</source>
        <translation>Cambiar re&amp;gla…</translation>
    </message>
    <message>
        <source>&amp;Placement rule of the cluster:</source>
        <translation>&amp;Regla de asignación del clúster:</translation>
    </message>
    <message>
        <source>You are connected read-only: nothing can be changed.</source>
        <translation>Está conectado en solo lectura: no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Asks before it changes anything</source>
        <translation>Pregunta antes de cambiar nada</translation>
    </message>
    <message>
        <source>The rule is being fetched…</source>
        <translation>Obteniendo la regla…</translation>
    </message>
    <message>
        <source>%1 → %2. %3</source>
        <translation>%1 → %2. %3</translation>
    </message>
    <message>
        <source>Do you really want to change the placement rule from “%1” to “%2”?</source>
        <translation>¿Seguro que quiere cambiar la regla de asignación de «%1» a «%2»?</translation>
    </message>
    <message>
        <source>%1
It counts for the whole cluster from now on. Rooms that are open stay where they are; the next ones are placed by the new rule.</source>
        <translation>%1
Vale a partir de ahora para todo el clúster. Las salas abiertas se quedan donde están; las siguientes se asignan con la regla nueva.</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Cambiar regla</translation>
    </message>
    <message>
        <source>The rule was not changed. %1</source>
        <translation>La regla no se cambió. %1</translation>
    </message>
    <message>
        <source>The cluster places rooms now: %1.</source>
        <translation>El clúster asigna ahora las salas así: %1.</translation>
    </message>
</context>
<context>
    <name>Console::ProblemList</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>Ir a Servidores</translation>
    </message>
    <message>
        <source>Go to Shares</source>
        <translation>Ir a Carpetas</translation>
    </message>
    <message>
        <source>Go to Mails</source>
        <translation>Ir a Correos</translation>
    </message>
    <message>
        <source>Go to Jobs</source>
        <translation>Ir a Tareas</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nada requiere atención.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, less urgent</source>
        <translation>
            <numerusform>y %n más, menos urgente</numerusform>
            <numerusform>y %n más, menos urgentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ProfileDraft</name>
    <message>
        <source>Enter the user.</source>
        <translation>Escriba el usuario.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>Otro perfil ya tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>Console::ProfileForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>⚠ With http:// the password crosses the network unprotected. Use https:// outside of a trusted network.</source>
        <translation>⚠ Con http:// la contraseña cruza la red sin protección. Fuera de una red de confianza, use https://.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Recordar la contraseña</translation>
    </message>
    <message>
        <source>Na&amp;me, environment, read-only</source>
        <translation>Nom&amp;bre, entorno, solo lectura</translation>
    </message>
    <message>
        <source>Profile &amp;name</source>
        <translation>&amp;Nombre del perfil</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Read-&amp;only: nothing can be changed through it</source>
        <translation>Solo &amp;lectura: no se puede cambiar nada con él</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>Otros nodos</translation>
    </message>
    <message>
        <source>It is kept in the key ring of your desktop.</source>
        <translation>Se guarda en el depósito de claves de su escritorio.</translation>
    </message>
    <message>
        <source>There is no key ring here: the console keeps it until it ends, then asks again.</source>
        <translation>Aquí no hay depósito de claves: la consola la conserva hasta que se cierre y después vuelve a pedirla.</translation>
    </message>
    <message>
        <source>The cluster tells them once you are connected.</source>
        <translation>El clúster los indica en cuanto está conectado.</translation>
    </message>
</context>
<context>
    <name>Console::ProfileList</name>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Entorno: %1</translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation>Ningún perfil coincide.</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>Duplic&amp;ar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>El&amp;iminar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter of the profiles</source>
        <translation>Filtro de los perfiles</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Nuev&amp;o</translation>
    </message>
</context>
<context>
    <name>Console::RecordingsPanel</name>
    <message>
        <source>is being recorded</source>
        <translation>grabándose</translation>
    </message>
    <message>
        <source>waits to be converted</source>
        <translation>en espera de conversión</translation>
    </message>
    <message>
        <source>is being converted, %1 %</source>
        <translation>convirtiéndose, %1 %</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>done</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Search recording, room or person (Ctrl+F)</source>
        <translation>Buscar grabación, sala o persona (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no recordings.</source>
        <translation>No hay grabaciones.</translation>
    </message>
    <message>
        <source>No recording matches “%1”.</source>
        <translation>Ninguna grabación coincide con «%1».</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete the selected recording for good</source>
        <translation>Eliminar definitivamente la grabación seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n grabación</numerusform>
            <numerusform>%n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the recording “%1”?</source>
        <translation>¿Seguro que quiere eliminar la grabación «%1»?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se podrá recuperar.</translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>Eliminar grabación</translation>
    </message>
    <message>
        <source>The recording “%1” was deleted.</source>
        <translation>La grabación «%1» se eliminó.</translation>
    </message>
</context>
<context>
    <name>Console::RecordsPanel</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The list is being fetched…</source>
        <translation>Obteniendo la lista…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write all that matches into a file for spreadsheets (CSV)</source>
        <translation>Escribir todo lo que coincide en un archivo para hojas de cálculo (CSV)</translation>
    </message>
    <message>
        <source>%1 of %2 loaded; scroll down for more</source>
        <translation>Filas cargadas: %1 de %2; baje para ver más</translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>No se pudo actualizar la lista. %1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Exportando: %1 de %2</translation>
    </message>
    <message>
        <source>Nothing was written to %1. %2</source>
        <translation>No se escribió nada en %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Stop &amp;export</source>
        <translation>Det&amp;ener exportación</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>La exportación se detuvo; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>Console::RoomForm</name>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Restricted (lecture)</source>
        <translation>Ponencia</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Users may ask to speak</source>
        <translation>Los usuarios pueden pedir la palabra</translation>
    </message>
    <message>
        <source>May be recorded</source>
        <translation>Se puede grabar</translation>
    </message>
    <message>
        <source>Waits for the recording to begin</source>
        <translation>Espera a que empiece la grabación</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Solo sonido</translation>
    </message>
    <message>
        <source>Camera is chosen by itself</source>
        <translation>La cámara se elige automáticamente</translation>
    </message>
    <message>
        <source>Shows whose microphone is on</source>
        <translation>Muestra quién tiene el micrófono abierto</translation>
    </message>
    <message>
        <source>Fonts may be chosen</source>
        <translation>Se puede elegir el tipo de letra</translation>
    </message>
    <message>
        <source>Chat is open at first</source>
        <translation>Chat abierto al principio</translation>
    </message>
    <message>
        <source>Files are open at first</source>
        <translation>Archivos abiertos al principio</translation>
    </message>
    <message>
        <source>Without top bar</source>
        <translation>Sin barra superior</translation>
    </message>
    <message>
        <source>Without chat</source>
        <translation>Sin chat</translation>
    </message>
    <message>
        <source>Without activities</source>
        <translation>Sin actividades</translation>
    </message>
    <message>
        <source>Without files</source>
        <translation>Sin archivos</translation>
    </message>
    <message>
        <source>Without menu of actions</source>
        <translation>Sin menú de acciones</translation>
    </message>
    <message>
        <source>Without screen sharing</source>
        <translation>Sin compartir pantalla</translation>
    </message>
    <message>
        <source>Without whiteboard</source>
        <translation>Sin pizarra</translation>
    </message>
    <message>
        <source>Made for one meeting of the calendar</source>
        <translation>Creada para una sola cita del calendario</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Enter a whole number, or nothing.</source>
        <translation>Escriba un número entero, o nada.</translation>
    </message>
    <message>
        <source>Name the program above that knows the room by this number.</source>
        <translation>Indique arriba el programa que conoce la sala por este número.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation>Pla&amp;zas</translation>
    </message>
    <message>
        <source> persons</source>
        <translation> personas</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>Co&amp;mentario</translation>
    </message>
    <message>
        <source>Who may come in</source>
        <translation>Quién puede entrar</translation>
    </message>
    <message>
        <source>&amp;Public</source>
        <translation>&amp;Pública</translation>
    </message>
    <message>
        <source>Else members of its groups, its moderators and administrators alone.</source>
        <translation>Si no, solo los miembros de sus grupos, sus moderadores y los administradores.</translation>
    </message>
    <message>
        <source>Close&amp;d</source>
        <translation>Cerra&amp;da</translation>
    </message>
    <message>
        <source>Nobody comes in until it is opened again.</source>
        <translation>Nadie entra hasta que se abra de nuevo.</translation>
    </message>
    <message>
        <source>L&amp;eads to</source>
        <translation>Lleva &amp;a</translation>
    </message>
    <message>
        <source>Web address for people who come while it is closed or when a demo ends.</source>
        <translation>Dirección web para quien llega mientras está cerrada o cuando termina una demo.</translation>
    </message>
    <message>
        <source>De&amp;mo time</source>
        <translation>D&amp;uración de la demo</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>no demo room</source>
        <translation>sin demo</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Prop&amp;ietario</translation>
    </message>
    <message>
        <source>Login of the user who may change it besides administrators.</source>
        <translation>Nombre del usuario que puede cambiarla, además de los administradores.</translation>
    </message>
    <message>
        <source>Mode&amp;rators</source>
        <translation>Mode&amp;radores</translation>
    </message>
    <message>
        <source>Logins, with commas. They moderate whenever they are in.</source>
        <translation>Nombres de usuario, con comas. Moderan siempre que están dentro.</translation>
    </message>
    <message>
        <source>Waits for a moderator</source>
        <translation>Espera a un moderador</translation>
    </message>
    <message>
        <source>Moderated chat</source>
        <translation>Chat moderado</translation>
    </message>
    <message>
        <source>Moderators let messages through.</source>
        <translation>Los moderadores dejan pasar los mensajes.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>For instance moodle.</source>
        <translation>Por ejemplo moodle.</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Su número allí</translation>
    </message>
    <message>
        <source>Needs a media server</source>
        <translation>Necesita un servidor multimedia</translation>
    </message>
</context>
<context>
    <name>Console::RoomPeople</name>
    <message>
        <source>&amp;Kick…</source>
        <translation>E&amp;xpulsar…</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Personas en la sala</translation>
    </message>
    <message>
        <source>Nobody is in this room now.</source>
        <translation>Ahora no hay nadie en esta sala.</translation>
    </message>
</context>
<context>
    <name>Console::RoomPlacement</name>
    <message>
        <source>The room is not open. Whoever enters first opens it on the node that is marked below.</source>
        <translation>La sala no está abierta. Quien entre primero la abre en el nodo marcado abajo.</translation>
    </message>
    <message numerus="yes">
        <source>The room is open on %1, with %n person(s) in it.</source>
        <translation>
            <numerusform>La sala está abierta en %1, con %n persona dentro.</numerusform>
            <numerusform>La sala está abierta en %1, con %n personas dentro.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is pinned to nodes with the label “%1”.</source>
        <translation>Está fijada a nodos con la etiqueta «%1».</translation>
    </message>
    <message>
        <source>It is pinned to node %1.</source>
        <translation>Está fijada al nodo %1.</translation>
    </message>
    <message>
        <source>What speaks for and against each node</source>
        <translation>Qué habla a favor y en contra de cada nodo</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>se elegiría</translation>
    </message>
    <message>
        <source>could be taken</source>
        <translation>se podría elegir</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>no se puede elegir</translation>
    </message>
</context>
<context>
    <name>Console::RoomsPanel</name>
    <message>
        <source>label %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>por invitación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Abierta en</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Fijada a</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Search name, comment, program, node or id (Ctrl+F)</source>
        <translation>Buscar nombre, comentario, programa, nodo o ID (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no rooms yet. Choose “New” to make the first.</source>
        <translation>Todavía no hay salas. Elija «Nuevo» para crear la primera.</translation>
    </message>
    <message>
        <source>No room matches “%1”.</source>
        <translation>Ninguna sala coincide con «%1».</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Sala %1</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Sala nueva</translation>
    </message>
    <message>
        <source>Enter a new room</source>
        <translation>Añadir una sala</translation>
    </message>
    <message>
        <source>Delete the selected room</source>
        <translation>Eliminar la sala seleccionada</translation>
    </message>
    <message>
        <source>Do you really want to delete the room “%1”?</source>
        <translation>¿Seguro que quiere eliminar la sala «%1»?</translation>
    </message>
    <message>
        <source>People in it are sent out. Its chat, polls, whiteboard, files and invitations are lost.</source>
        <translation>Se saca a las personas que hay en ella. Se pierden su chat, sus encuestas, su pizarra, sus archivos y sus invitaciones.</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Eliminar sala</translation>
    </message>
    <message>
        <source>The room “%1” was saved.</source>
        <translation>La sala «%1» se guardó.</translation>
    </message>
    <message>
        <source>The room “%1” was deleted.</source>
        <translation>La sala «%1» se eliminó.</translation>
    </message>
    <message>
        <source>the room “%1”</source>
        <translation>la sala «%1»</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Tra&amp;sladar…</translation>
    </message>
    <message>
        <source>Move the open room to another node</source>
        <translation>Trasladar la sala abierta a otro nodo</translation>
    </message>
    <message>
        <source>P&amp;in…</source>
        <translation>&amp;Fijar…</translation>
    </message>
    <message>
        <source>Say where the room must be opened</source>
        <translation>Decir dónde debe abrirse la sala</translation>
    </message>
    <message>
        <source>&amp;Empty…</source>
        <translation>Desalo&amp;jar…</translation>
    </message>
    <message>
        <source>Send everybody out of the room</source>
        <translation>Sacar a todos de la sala</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Asignación</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is not open: there is nothing to move.</source>
        <translation>La sala no está abierta: no hay nada que trasladar.</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>Trasladar sala</translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) in “%1” go on on the other node after a moment. Where to?</source>
        <translation>
            <numerusform>La persona que está en «%1» (%n) sigue en el otro nodo tras un momento. ¿Adónde?</numerusform>
            <numerusform>Las %n personas que están en «%1» siguen en el otro nodo tras un momento. ¿Adónde?</numerusform>
        </translation>
    </message>
    <message>
        <source>as the placement rule chooses</source>
        <translation>según la regla de asignación</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Pin room</source>
        <translation>Fijar sala</translation>
    </message>
    <message>
        <source>Where must “%1” be opened? While no such node is there, nobody can enter it. If it is open, it stays where it is until it ends or is moved.</source>
        <translation>¿Dónde debe abrirse «%1»? Mientras no haya un nodo así, nadie puede entrar en ella. Si está abierta, se queda donde está hasta que termine o se traslade.</translation>
    </message>
    <message>
        <source>anywhere, or by label</source>
        <translation>en cualquier nodo, o por etiqueta</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Where “%1” is opened was saved.</source>
        <translation>Se guardó dónde se abre «%1».</translation>
    </message>
    <message>
        <source>“%1” was not pinned. %2</source>
        <translation>«%1» no se fijó. %2</translation>
    </message>
    <message>
        <source>Empty room</source>
        <translation>Desalojar sala</translation>
    </message>
    <message numerus="yes">
        <source>All %n person(s) are sent out of “%1”; they may enter again. What shall they be told?</source>
        <translation>
            <numerusform>Se saca de «%1» a %n persona; puede volver a entrar. ¿Qué mensaje recibirá?</numerusform>
            <numerusform>Se saca de «%1» a las %n personas; pueden volver a entrar. ¿Qué mensaje recibirán?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send everybody out</source>
        <translation>Sacar a todos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Console::Screenshots</name>
    <message>
        <source>A panel has not settled within 5 minutes.</source>
        <translation>Un panel no terminó en 5 minutos.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>No se puede escribir la imagen %1.</translation>
    </message>
</context>
<context>
    <name>Console::ServerAddress</name>
    <message>
        <source>Enter it like %1.</source>
        <translation>Escríbala como %1.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Falta la dirección.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>La dirección debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>La dirección no debe contener usuario ni contraseña.</translation>
    </message>
</context>
<context>
    <name>Console::ServerForm</name>
    <message>
        <source>Server &amp;Name</source>
        <translation>&amp;Nombre del servidor</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Activo</translation>
    </message>
    <message>
        <source>Server A&amp;ddress</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>&amp;HTTP Port</source>
        <translation>Puerto &amp;HTTP</translation>
    </message>
    <message>
        <source>&amp;User (SOAP Access)</source>
        <translation>&amp;Usuario (acceso SOAP)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>&amp;Webapp path</source>
        <translation>Ruta de la &amp;webapp</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>Pro&amp;tocolo</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentario</translation>
    </message>
    <message>
        <source>This node may be used: it gets rooms.</source>
        <translation>Este nodo se puede usar: recibe salas.</translation>
    </message>
    <message>
        <source>Where people reach it: 10.1.1.1 or node1.example.org</source>
        <translation>Dónde se llega a él: 10.1.1.1 o node1.example.org</translation>
    </message>
    <message>
        <source>Leave it empty to keep the stored one.</source>
        <translation>Déjela vacía para conservar la guardada.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>We&amp;ight</source>
        <translation>&amp;Peso</translation>
    </message>
    <message>
        <source>A node of 200 takes twice the load of one of 100.</source>
        <translation>Un nodo de 200 asume el doble de carga que uno de 100.</translation>
    </message>
    <message>
        <source>At most &amp;rooms</source>
        <translation>Salas, como má&amp;ximo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>At most p&amp;eople</source>
        <translation>Personas, como &amp;máximo</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>Words that rooms may be pinned to, with spaces: gpu quiet</source>
        <translation>Palabras a las que se pueden fijar salas, con espacios: gpu quiet</translation>
    </message>
</context>
<context>
    <name>Console::ServerList</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Server Name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Server Address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>HTTP Port</source>
        <translation>Puerto HTTP</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Last ping</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Media server</source>
        <translation>Servidor multimedia</translation>
    </message>
</context>
<context>
    <name>Console::ServerRules</name>
    <message>
        <source>Enter a name of 1 to 255 characters.</source>
        <translation>Escriba un nombre de 1 a 255 caracteres.</translation>
    </message>
    <message>
        <source>Enter the host name or IP address of the node.</source>
        <translation>Escriba el nombre o la dirección IP del nodo.</translation>
    </message>
    <message>
        <source>Enter a host name or IP address alone: no http://, no port, no path.</source>
        <translation>Escriba solo el nombre o la dirección IP: sin http://, puerto ni ruta.</translation>
    </message>
    <message>
        <source>At most 255 characters.</source>
        <translation>Como máximo 255 caracteres.</translation>
    </message>
    <message>
        <source>Enter the user that the password belongs to.</source>
        <translation>Escriba el usuario al que pertenece la contraseña.</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores only, for instance “openmeetings”.</source>
        <translation>Solo letras, cifras, puntos, guiones y guiones bajos, por ejemplo «openmeetings».</translation>
    </message>
    <message>
        <source>At most 2,048 characters.</source>
        <translation>Como máximo 2048 caracteres.</translation>
    </message>
</context>
<context>
    <name>Console::ServerState</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>The cluster has not reported on this server yet.</source>
        <translation>El clúster aún no ha informado sobre este servidor.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>vaciándose</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>vaciado</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>aislado</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>Left on it: %n room(s)</source>
        <translation>
            <numerusform>Queda en él %n sala</numerusform>
            <numerusform>Quedan en él %n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n person(s).</source>
        <translation>
            <numerusform>con %n persona.</numerusform>
            <numerusform>con %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They move at %1.</source>
        <translation>Se trasladan a las %1.</translation>
    </message>
    <message>
        <source>They stay until they end by themselves.</source>
        <translation>Se quedan hasta que terminen por sí solas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last ping: %1</source>
        <translation>Última señal: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Versión: %1</translation>
    </message>
    <message>
        <source>Media server: %1</source>
        <translation>Servidor multimedia: %1</translation>
    </message>
</context>
<context>
    <name>Console::ServersPanel</name>
    <message>
        <source>Enter a new server</source>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>Take the selected server off the list</source>
        <translation>Quitar de la lista el servidor seleccionado</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) up</source>
        <translation>
            <numerusform>%1 de %n servidor en marcha</numerusform>
            <numerusform>%1 de %n servidores en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>The server “%1” was saved.</source>
        <translation>El servidor «%1» se guardó.</translation>
    </message>
    <message>
        <source>The node leaves the cluster: it gets no new rooms, and its settings here are lost.</source>
        <translation>El nodo deja el clúster: no recibe salas nuevas y se pierde su configuración.</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>Eliminar servidor</translation>
    </message>
    <message>
        <source>The server “%1” was deleted.</source>
        <translation>El servidor «%1» se eliminó.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Servidor nuevo</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Servidor %1</translation>
    </message>
    <message>
        <source>Search name, address, comment or state (Ctrl+F)</source>
        <translation>Buscar nombre, dirección, comentario o estado (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no servers in this cluster yet. Choose “Add server” to add the first.</source>
        <translation>Este clúster aún no tiene servidores. Elija «Añadir servidor» para añadir el primero.</translation>
    </message>
    <message>
        <source>No server matches “%1”.</source>
        <translation>Ningún servidor coincide con «%1».</translation>
    </message>
    <message>
        <source>Do you really want to delete the server “%1”?</source>
        <translation>¿Seguro que quiere eliminar el servidor «%1»?</translation>
    </message>
    <message>
        <source>the server “%1”</source>
        <translation>el servidor «%1»</translation>
    </message>
    <message>
        <source>Add ser&amp;ver…</source>
        <translation>Añadi&amp;r servidor…</translation>
    </message>
    <message>
        <source>Add a server step by step, until it works</source>
        <translation>Añadir un servidor paso a paso, hasta que funcione</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Log in to this server, with your own login</source>
        <translation>Entrar en este servidor con su propio usuario</translation>
    </message>
    <message>
        <source>Acti&amp;vate</source>
        <translation>Acti&amp;var</translation>
    </message>
    <message>
        <source>Whether the server may get rooms</source>
        <translation>Si el servidor puede recibir salas</translation>
    </message>
    <message>
        <source>Dr&amp;ain…</source>
        <translation>Vac&amp;iar…</translation>
    </message>
    <message>
        <source>Empty the server, for maintenance</source>
        <translation>Vaciar el servidor, para mantenimiento</translation>
    </message>
    <message>
        <source>Declare &amp;dead…</source>
        <translation>&amp;Declarar caído…</translation>
    </message>
    <message>
        <source>Say that a silent server is certainly off</source>
        <translation>Decir que un servidor en silencio está con seguridad apagado</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in rooms on it now. Drain it first, then they notice nothing.</source>
        <translation>
            <numerusform>Ahora hay %n persona en sus salas. Si antes lo vacía, no notará nada.</numerusform>
            <numerusform>Ahora hay %n personas en sus salas. Si antes lo vacía, no notarán nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deacti&amp;vate</source>
        <translation>Desacti&amp;var</translation>
    </message>
    <message>
        <source>End dr&amp;ain</source>
        <translation>Terminar vac&amp;iado</translation>
    </message>
    <message>
        <source>The server is no longer there.</source>
        <translation>El servidor ya no existe.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Entretanto otra persona ha cambiado esto.</translation>
    </message>
    <message>
        <source>Logging in at %1…</source>
        <translation>Entrando en %1…</translation>
    </message>
    <message>
        <source>“%1” may get rooms again.</source>
        <translation>«%1» puede volver a recibir salas.</translation>
    </message>
    <message>
        <source>“%1” gets no new rooms; those that are open go on.</source>
        <translation>«%1» no recibe salas nuevas; las abiertas continúan.</translation>
    </message>
    <message>
        <source>“%1” is being emptied.</source>
        <translation>«%1» se está vaciando.</translation>
    </message>
    <message>
        <source>“%1” is not emptied any more.</source>
        <translation>«%1» ya no se vacía.</translation>
    </message>
    <message>
        <source>Is “%1” certainly off?</source>
        <translation>¿Es seguro que «%1» está apagado?</translation>
    </message>
    <message>
        <source>Its rooms open elsewhere at once. If it still runs and people reach it, they would sit in two copies of one room: be sure that it is switched off.</source>
        <translation>Sus salas se abren enseguida en otro nodo. Si aún estuviera en marcha y se llegara a él, habría personas en dos copias de una misma sala: asegúrese de que está apagado.</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>Está apagado</translation>
    </message>
    <message>
        <source>The rooms of “%1” may open elsewhere now.</source>
        <translation>Las salas de «%1» pueden abrirse ahora en otro nodo.</translation>
    </message>
</context>
<context>
    <name>Console::SessionsPanel</name>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>program (SOAP)</source>
        <translation>programa (SOAP)</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitación</translation>
    </message>
    <message>
        <source>link of another system</source>
        <translation>enlace de otro sistema</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Logged in by</source>
        <translation>Acceso por</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Search login, name or address (Ctrl+F)</source>
        <translation>Buscar usuario, nombre o dirección (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>No hay nadie con sesión abierta.</translation>
    </message>
    <message>
        <source>Nobody who is logged in matches “%1”.</source>
        <translation>Nadie con sesión abierta coincide con «%1».</translation>
    </message>
    <message>
        <source>&amp;End sessions…</source>
        <translation>Cerrar &amp;sesiones…</translation>
    </message>
    <message>
        <source>End all sessions of the selected user, on all nodes</source>
        <translation>Cerrar todas las sesiones del usuario seleccionado, en todos los nodos</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to end all sessions of %1?</source>
        <translation>¿Seguro que quiere cerrar todas las sesiones de %1?</translation>
    </message>
    <message>
        <source>The user is sent out of rooms and must log in again, on every device. Your own session of now goes on.</source>
        <translation>Se saca al usuario de las salas y debe entrar de nuevo, en cada dispositivo. La sesión actual de usted continúa.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Cerrar sesiones</translation>
    </message>
    <message>
        <source>The sessions of %1 were ended.</source>
        <translation>Las sesiones de %1 se cerraron.</translation>
    </message>
    <message>
        <source>The sessions of %1 were not ended. %2</source>
        <translation>Las sesiones de %1 no se cerraron. %2</translation>
    </message>
    <message>
        <source>program with a token</source>
        <translation>programa con un token</translation>
    </message>
    <message>
        <source>End &amp;this session…</source>
        <translation>Cerrar &amp;esta sesión…</translation>
    </message>
    <message>
        <source>End the selected session alone, on all nodes</source>
        <translation>Cerrar solo la sesión seleccionada, en todos los nodos</translation>
    </message>
    <message>
        <source>Do you really want to end this session of %1?</source>
        <translation>¿Seguro que quiere cerrar esta sesión de %1?</translation>
    </message>
    <message>
        <source>Whoever uses it is sent out of rooms and must log in again. Other sessions of the user go on.</source>
        <translation>Se saca de las salas a quien la usa, y debe entrar de nuevo. Las demás sesiones del usuario continúan.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <source>The session of %1 was ended.</source>
        <translation>La sesión de %1 se cerró.</translation>
    </message>
</context>
<context>
    <name>Console::SettingDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>⚠ The nodes differ, but should not:</source>
        <translation>⚠ Los nodos difieren, pero no deberían:</translation>
    </message>
    <message>
        <source>The nodes differ, as they may:</source>
        <translation>Los nodos difieren (permitido):</translation>
    </message>
    <message>
        <source>Kind of the value</source>
        <translation>Tipo del valor</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>list, with commas</source>
        <translation>lista, con comas</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copiar estas líneas</translation>
    </message>
    <message>
        <source>&amp;New value:</source>
        <translation>Valor &amp;nuevo:</translation>
    </message>
    <message>
        <source>In &amp;agent.toml:</source>
        <translation>En &amp;agent.toml:</translation>
    </message>
    <message>
        <source>Choose a setting to read what it is for, and to prepare a change.</source>
        <translation>Elija un ajuste para leer para qué sirve y preparar un cambio.</translation>
    </message>
    <message>
        <source>The node does not tell what it is for.</source>
        <translation>El nodo no dice para qué sirve.</translation>
    </message>
    <message>
        <source>Write this into the file agent.toml on the machine of the node, in the section that is there already, then restart its agent. Nothing is changed from here.</source>
        <translation>Escriba esto en el archivo agent.toml en la máquina del nodo, en la sección que ya existe, y reinicie su agente. Desde aquí no se cambia nada.</translation>
    </message>
    <message>
        <source>On this node the variable %1 of the environment has the last word: change that.</source>
        <translation>En este nodo manda la variable %1 del entorno: cámbiela.</translation>
    </message>
    <message>
        <source>All nodes must have the same value.</source>
        <translation>Todos los nodos deben tener el mismo valor.</translation>
    </message>
</context>
<context>
    <name>Console::ShareProblems</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 de %2 libres</translation>
    </message>
    <message>
        <source>Look at the file server and the network of %1; mount the folder again if it stays so.</source>
        <translation>Mire el servidor de archivos y la red de %1; si sigue así, vuelva a montar la carpeta.</translation>
    </message>
    <message>
        <source>Give the agent of %1 the right to write into %2.</source>
        <translation>Dé al agente de %1 permiso para escribir en %2.</translation>
    </message>
    <message>
        <source>Give the agents of %1 and %2 the same user, or the right to read each other&apos;s files.</source>
        <translation>Dé a los agentes de %1 y %2 el mismo usuario, o permiso para leer los archivos del otro.</translation>
    </message>
    <message>
        <source>Mount the folder itself on both nodes: a copy, however new, loses files.</source>
        <translation>Monte en ambos nodos la propia carpeta: una copia, por nueva que sea, pierde archivos.</translation>
    </message>
    <message>
        <source>Mount the same folder on %1 and %2, and name it in files.%3 of both.</source>
        <translation>Monte la misma carpeta en %1 y %2, e indíquela en files.%3 en ambos.</translation>
    </message>
    <message>
        <source>The folder %1 does not answer on %2.</source>
        <translation>La carpeta %1 no responde en %2.</translation>
    </message>
    <message>
        <source>%1 cannot write into the folder %2.</source>
        <translation>%1 no puede escribir en la carpeta %2.</translation>
    </message>
    <message>
        <source>%1 finds in the folder %2 only old files of %3.</source>
        <translation>%1 solo encuentra en la carpeta %2 archivos antiguos de %3.</translation>
    </message>
    <message>
        <source>%1 cannot read in the folder %2 what %3 wrote.</source>
        <translation>%1 no puede leer en la carpeta %2 lo que escribió %3.</translation>
    </message>
    <message>
        <source>%1 does not find in the folder %2 what %3 wrote.</source>
        <translation>%1 no encuentra en la carpeta %2 lo que escribió %3.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only on %2.</source>
        <translation>La carpeta %1 es de solo lectura en %2.</translation>
    </message>
    <message>
        <source>Mount it so that it can be written; a file system with errors turns read-only.</source>
        <translation>Móntela de modo que se pueda escribir en ella; un sistema de archivos con errores pasa a solo lectura.</translation>
    </message>
    <message>
        <source>The folder %1 is full: %2 (%3).</source>
        <translation>La carpeta %1 está llena: %2 (%3).</translation>
    </message>
    <message>
        <source>The folder %1 is nearly full: %2 (%3).</source>
        <translation>La carpeta %1 está casi llena: %2 (%3).</translation>
    </message>
    <message>
        <source>Remove files that nobody needs, or give the file system more space.</source>
        <translation>Elimine archivos que nadie necesite, o dé más espacio al sistema de archivos.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>full</source>
        <translation>llena</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>casi llena</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>se puede escribir</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>se ve</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no se ve</translation>
    </message>
    <message>
        <source>old copy</source>
        <translation>copia antigua</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartida</translation>
    </message>
    <message>
        <source>no other node</source>
        <translation>ningún otro nodo</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>separada</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>Look whether the folder %1 is there and mounted on %2, whether its agent may write into it, and at the file server. “atrium-agent check” on %2 tells more.</source>
        <translation>Mire si la carpeta %1 existe y está montada en %2, si su agente puede escribir en ella, y el servidor de archivos. «atrium-agent check» en %2 dice más.</translation>
    </message>
    <message>
        <source>%1 cannot use the folder %2. %3</source>
        <translation>%1 no puede usar la carpeta %2. %3</translation>
    </message>
    <message>
        <source>The folder %1 is slow on %2: a small file takes %3 ms.</source>
        <translation>La carpeta %1 es lenta en %2: un archivo pequeño tarda %3 ms.</translation>
    </message>
    <message>
        <source>Look at the load of the file server, at its disks and at the network to it: people wait for their files.</source>
        <translation>Mire la carga del servidor de archivos, sus discos y la red hasta él: la gente espera sus archivos.</translation>
    </message>
    <message>
        <source>The folder %1 takes no more files, with %2 (%3).</source>
        <translation>La carpeta %1 no admite más archivos, con %2 (%3).</translation>
    </message>
    <message>
        <source>Look at what is left for the agent there: space, inodes, its quota.</source>
        <translation>Mire qué le queda ahí al agente: espacio, inodos, su cuota.</translation>
    </message>
    <message>
        <source>Mount the same folder on all nodes, and name it in files.%1 of each. “atrium-agent check” prints the lines for it.</source>
        <translation>Monte la misma carpeta en todos los nodos y nómbrela en files.%1 de cada uno. «atrium-agent check» muestra las líneas para ello.</translation>
    </message>
    <message>
        <source>Look at the file server, and whether the agents may read each other&apos;s files.</source>
        <translation>Mire el servidor de archivos y si los agentes pueden leer los archivos unos de otros.</translation>
    </message>
</context>
<context>
    <name>Console::SharesModel</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 de %2 libres</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, solo lectura</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Vista desde</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrita por</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Sistema de archivos</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>En silencio desde</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Responde en</translation>
    </message>
</context>
<context>
    <name>Console::SharesPanel</name>
    <message>
        <source>Shared folders</source>
        <translation>Carpetas compartidas</translation>
    </message>
    <message>
        <source>Search folder, node, state or path (Ctrl+F)</source>
        <translation>Buscar carpeta, nodo, estado o ruta (Ctrl+F)</translation>
    </message>
    <message>
        <source>No node has looked at its shared folders yet. “Check now” has them look.</source>
        <translation>Ningún nodo ha mirado aún sus carpetas compartidas. «Comprobar ahora» hace que las miren.</translation>
    </message>
    <message>
        <source>No shared folder matches “%1”.</source>
        <translation>Ninguna carpeta compartida coincide con «%1».</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Comprobar &amp;ahora</translation>
    </message>
    <message>
        <source>Have all nodes look at their shared folders now</source>
        <translation>Hacer que todos los nodos miren ahora sus carpetas compartidas</translation>
    </message>
    <message>
        <source>The nodes look at their shared folders</source>
        <translation>Los nodos miran sus carpetas compartidas</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) of shared folders</source>
        <translation>
            <numerusform>%n vista de carpetas compartidas</numerusform>
            <numerusform>%n vistas de carpetas compartidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) stand in the list.</source>
        <translation>
            <numerusform>En la lista hay %n problema más.</numerusform>
            <numerusform>En la lista hay %n problemas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>All nodes share all folders.</source>
        <translation>Todos los nodos comparten todas las carpetas.</translation>
    </message>
    <message>
        <source>The nodes have looked at their shared folders.</source>
        <translation>Los nodos han mirado sus carpetas compartidas.</translation>
    </message>
    <message>
        <source>The shared folders were not checked. %1</source>
        <translation>Las carpetas compartidas no se comprobaron. %1</translation>
    </message>
</context>
<context>
    <name>Console::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Menu of the selected row, also for its columns</source>
        <translation>Menú de la fila seleccionada, también para sus columnas</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rehacer lo deshecho</translation>
    </message>
</context>
<context>
    <name>Console::Simulation</name>
    <message>
        <source>New room %1</source>
        <translation>Sala nueva %1</translation>
    </message>
    <message>
        <source>The highest load changes from %1 (%2) to %3 (%4).</source>
        <translation>La carga más alta pasa de %1 (%2) a %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has no open rooms: nothing would move.</source>
        <translation>%1 no tiene salas abiertas: no se trasladaría nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n room(s) would find no place.</source>
        <translation>
            <numerusform>%1 de %n sala no encontraría sitio.</numerusform>
            <numerusform>%1 de %n salas no encontrarían sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the next %n room(s) would go to the new node; open rooms stay where they are.</source>
        <translation>
            <numerusform>%1 de la próxima %n sala iría al nodo nuevo; las salas abiertas se quedan donde están.</numerusform>
            <numerusform>%1 de las próximas %n salas irían al nodo nuevo; las salas abiertas se quedan donde están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n room(s) of %1 would find a place.</source>
        <translation>
            <numerusform>%n sala de %1 encontraría sitio.</numerusform>
            <numerusform>Las %n salas de %1 encontrarían sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>New node</source>
        <translation>Nodo nuevo</translation>
    </message>
    <message>
        <source>Choose a node.</source>
        <translation>Elija un nodo.</translation>
    </message>
</context>
<context>
    <name>Console::SoapConnection</name>
    <message>
        <source>It was deleted already.</source>
        <translation>Ya estaba eliminado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>No se confía en el certificado de %1.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one on the server, then trust it.</source>
        <translation>Compare su huella con la del servidor y después confíe en él.</translation>
    </message>
    <message>
        <source>The node refused that.</source>
        <translation>El nodo lo rechazó.</translation>
    </message>
</context>
<context>
    <name>Console::SoapError</name>
    <message>
        <source>There is no Atrium server at %1.</source>
        <translation>En %1 no hay un servidor Atrium.</translation>
    </message>
    <message>
        <source>Check the address, its port and the webapp path at its end.</source>
        <translation>Compruebe la dirección, el puerto y la ruta de la webapp al final.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1: %2.</source>
        <translation>No hay conexión segura con %1: %2.</translation>
    </message>
    <message>
        <source>Check the certificate of the node, or whether the address should begin with http://.</source>
        <translation>Compruebe el certificado del nodo o si la dirección debería empezar por http://.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again, or connect to another node.</source>
        <translation>Pruebe otra vez o conéctese a otro nodo.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 no responde: %2.</translation>
    </message>
    <message>
        <source>Check the address and whether the node is running, or connect to another node.</source>
        <translation>Compruebe la dirección y que el nodo esté en marcha, o conéctese a otro nodo.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Entre de nuevo.</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>This user may not use the console.</source>
        <translation>Este usuario no puede usar la consola.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Entre como administrador.</translation>
    </message>
    <message>
        <source>This user may not do that.</source>
        <translation>Este usuario no puede hacer eso.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Hubo demasiados intentos.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The node concerned did not confirm it in time; it may have happened or not.</source>
        <translation>El nodo afectado no lo confirmó a tiempo; puede haber ocurrido o no.</translation>
    </message>
    <message>
        <source>Look at the list before you try again.</source>
        <translation>Mire la lista antes de probar otra vez.</translation>
    </message>
    <message>
        <source>The cluster cannot do that now: %1</source>
        <translation>El clúster no puede hacerlo ahora: %1</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Pruebe otra vez en un momento.</translation>
    </message>
    <message>
        <source>The node does not accept this: %1</source>
        <translation>El nodo no acepta esto: %1</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: %1</source>
        <translation>Entretanto otra persona lo cambió: %1</translation>
    </message>
    <message>
        <source>The node reports an error: %1</source>
        <translation>El nodo comunica un error: %1</translation>
    </message>
</context>
<context>
    <name>Console::SoapSession</name>
    <message>
        <source>User or password is wrong.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>This user may not use the console.</source>
        <translation>Este usuario no puede usar la consola.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Entre como administrador.</translation>
    </message>
    <message>
        <source>The node takes no login from you at the moment, for instance after too many tries.</source>
        <translation>El nodo no acepta ahora su acceso, por ejemplo tras demasiados intentos.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The node refused the login with the number %1.</source>
        <translation>El nodo rechazó el acceso con el número %1.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>Choose a profile that may change things, or take the mark off this one.</source>
        <translation>Elija un perfil que pueda hacer cambios, o quite la marca de este.</translation>
    </message>
</context>
<context>
    <name>Console::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copiar c&amp;elda</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>Console::TomlLines</name>
    <message>
        <source>Enter true or false.</source>
        <translation>Escriba true o false.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
</context>
<context>
    <name>Console::TrendChart</name>
    <message>
        <source>%1: there is too little to draw yet.</source>
        <translation>%1: aún hay muy pocos datos para dibujar.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <translation>ahora %1, entre %2 y %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Console::TrustedCertificatesDialog</name>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>The system does not trust these certificates by itself: somebody chose to trust each of them, for one server.</source>
        <translation>El sistema no confía por sí mismo en estos certificados: alguien decidió confiar en cada uno de ellos, para un solo servidor.</translation>
    </message>
    <message>
        <source>No certificate is trusted on purpose. One gets here when a server shows a certificate that the system does not know, and you choose to trust it.</source>
        <translation>No se ha decidido confiar en ningún certificado. Uno llega aquí cuando un servidor muestra un certificado que el sistema no conoce y usted decide confiar en él.</translation>
    </message>
    <message>
        <source>Trust the certificate of %1 no longer?</source>
        <translation>¿Dejar de confiar en el certificado de %1?</translation>
    </message>
    <message>
        <source>You are asked again at the next connection.</source>
        <translation>Se le pregunta de nuevo en la próxima conexión.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Console::TrustedCertificatesModel</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella SHA-256</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>De confianza desde</translation>
    </message>
</context>
<context>
    <name>Console::UserForm</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderador</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Web service (programs)</source>
        <translation>Servicio web (programas)</translation>
    </message>
    <message>
        <source>Enter an address like ada@example.org, or nothing.</source>
        <translation>Escriba una dirección como ada@example.org, o nada.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Co&amp;rreo</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>N&amp;ivel</translation>
    </message>
    <message>
        <source>Moderators moderate every room they are in; administrators may do everything; web-service users are for programs that use SOAP or REST.</source>
        <translation>Los moderadores moderan cualquier sala en la que estén; los administradores pueden hacerlo todo; los usuarios de servicio web son para programas que usan SOAP o REST.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>Leave it empty to keep the present one. A new one ends the user&apos;s other sessions.</source>
        <translation>Déjela vacía para conservar la actual. Una nueva cierra las demás sesiones del usuario.</translation>
    </message>
</context>
<context>
    <name>Console::UsersPanel</name>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>by %1 alone</source>
        <translation>solo por %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Search login, name or e-mail (Ctrl+F)</source>
        <translation>Buscar usuario, nombre o correo (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>No hay usuarios.</translation>
    </message>
    <message>
        <source>No user matches “%1”.</source>
        <translation>Ningún usuario coincide con «%1».</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Usuario nuevo</translation>
    </message>
    <message>
        <source>Enter a new user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>Delete the selected user</source>
        <translation>Eliminar el usuario seleccionado</translation>
    </message>
    <message>
        <source>Do you really want to delete the user “%1”?</source>
        <translation>¿Seguro que quiere eliminar el usuario «%1»?</translation>
    </message>
    <message>
        <source>The user is sent out of rooms and logged out, and cannot log in any more.</source>
        <translation>Se saca al usuario de las salas, se cierran sus sesiones y ya no puede entrar.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>The user “%1” was saved.</source>
        <translation>El usuario «%1» se guardó.</translation>
    </message>
    <message>
        <source>The user “%1” was deleted.</source>
        <translation>El usuario «%1» se eliminó.</translation>
    </message>
    <message>
        <source>the user “%1”</source>
        <translation>el usuario «%1»</translation>
    </message>
    <message>
        <source>New &amp;web-service user</source>
        <translation>Nuevo usuario de servicio &amp;web</translation>
    </message>
    <message>
        <source>Make a user for a program, with a login and a password that are made up</source>
        <translation>Crear un usuario para un programa, con un nombre y una contraseña inventados</translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation>Restablecer con&amp;traseña…</translation>
    </message>
    <message>
        <source>Give the user a new password</source>
        <translation>Dar al usuario una contraseña nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>The web-service user was not made. %1</source>
        <translation>No se creó el usuario de servicio web. %1</translation>
    </message>
    <message>
        <source>The web-service user “%1” was made.</source>
        <translation>Se creó el usuario de servicio web «%1».</translation>
    </message>
    <message>
        <source>Enter these in the program that is to use the cluster. The password is not shown again; the login can be changed in the list.</source>
        <translation>Escriba estos datos en el programa que va a usar el clúster. La contraseña no se vuelve a mostrar; el nombre de usuario se puede cambiar en la lista.</translation>
    </message>
    <message>
        <source>Give “%1” a new password?</source>
        <translation>¿Dar una contraseña nueva a «%1»?</translation>
    </message>
    <message>
        <source>The present password does not work any more, and the user&apos;s sessions end. The new one is shown to you once.</source>
        <translation>La contraseña actual deja de funcionar y se cierran las sesiones del usuario. La nueva se le muestra una sola vez.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Restablecer contraseña</translation>
    </message>
    <message>
        <source>The password of “%1” was not changed. %2</source>
        <translation>La contraseña de «%1» no se cambió. %2</translation>
    </message>
    <message>
        <source>“%1” has a new password.</source>
        <translation>«%1» tiene una contraseña nueva.</translation>
    </message>
    <message>
        <source>Tell the user in a safe way. The password is not shown again.</source>
        <translation>Comuníquesela al usuario de forma segura. La contraseña no se vuelve a mostrar.</translation>
    </message>
</context>
<context>
    <name>Console::VerifyModel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>Console::VerifyPanel</name>
    <message>
        <source>Checks the whole cluster as people use it: two throw-away users enter throw-away rooms through every node. Running meetings are not disturbed, and everything is removed again.</source>
        <translation>Comprueba todo el clúster tal como se usa: dos usuarios temporales entran en salas temporales por cada nodo. Las reuniones en curso no se molestan y después se elimina todo.</translation>
    </message>
    <message>
        <source>&amp;Verify cluster</source>
        <translation>&amp;Comprobar clúster</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>Pasos de la comprobación</translation>
    </message>
    <message>
        <source>Choose “Verify cluster” to check that all nodes work together.</source>
        <translation>Elija «Comprobar clúster» para ver si todos los nodos funcionan juntos.</translation>
    </message>
    <message>
        <source>The cluster is being checked…</source>
        <translation>Comprobando el clúster…</translation>
    </message>
    <message>
        <source>Stopping, and removing what the check has made…</source>
        <translation>Deteniendo y eliminando lo creado por la comprobación…</translation>
    </message>
    <message numerus="yes">
        <source>The cluster works: all %n step(s) passed.</source>
        <translation>
            <numerusform>El clúster funciona: %n paso superado.</numerusform>
            <numerusform>El clúster funciona: los %n pasos superados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check did not pass. %1</source>
        <translation>La comprobación no se superó. %1</translation>
    </message>
    <message>
        <source>The cluster works</source>
        <translation>El clúster funciona</translation>
    </message>
    <message>
        <source>The check did not pass</source>
        <translation>La comprobación no se superó</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>XML de JUnit (*.xml)</translation>
    </message>
    <message>
        <source>The report was saved as %1</source>
        <translation>El informe se guardó como %1</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2.</source>
        <translation>No se pudo guardar el informe como %1: %2.</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Comprobaciones anteriores</translation>
    </message>
    <message>
        <source>The report could not be kept in %1.</source>
        <translation>No se pudo guardar el informe en %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superado</translation>
    </message>
</context>
<context>
    <name>Console::WhatIfPage</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>ninguna parte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Load before</source>
        <translation>Carga antes</translation>
    </message>
    <message>
        <source>Load after</source>
        <translation>Carga después</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>a node is lost</source>
        <translation>se pierde un nodo</translation>
    </message>
    <message>
        <source>a node is drained</source>
        <translation>se vacía un nodo</translation>
    </message>
    <message>
        <source>a node is added</source>
        <translation>se añade un nodo</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>S&amp;upuesto</translation>
    </message>
    <message>
        <source>&amp;Node:</source>
        <translation>&amp;Nodo:</translation>
    </message>
    <message>
        <source>A node of 200 takes twice the load of one of 100</source>
        <translation>Un nodo de 200 asume el doble de carga que uno de 100</translation>
    </message>
    <message>
        <source>Open rooms that it may have</source>
        <translation>Salas abiertas que puede tener</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>How many rooms are opened next</source>
        <translation>Cuántas salas se abren a continuación</translation>
    </message>
    <message>
        <source>Configured size of each of these rooms, in persons</source>
        <translation>Tamaño configurado de cada una de estas salas, en personas</translation>
    </message>
    <message>
        <source>Wei&amp;ght:</source>
        <translation>&amp;Peso:</translation>
    </message>
    <message>
        <source>Limit of &amp;rooms:</source>
        <translation>&amp;Límite de salas:</translation>
    </message>
    <message>
        <source>Rooms opened ne&amp;xt:</source>
        <translation>Salas que se a&amp;brirán:</translation>
    </message>
    <message>
        <source>&amp;Size of each:</source>
        <translation>&amp;Tamaño de cada una:</translation>
    </message>
    <message>
        <source>Rooms that move, one after the other</source>
        <translation>Salas que se trasladan, una tras otra</translation>
    </message>
    <message>
        <source>Load of the nodes before and after</source>
        <translation>Carga de los nodos antes y después</translation>
    </message>
    <message>
        <source>No room would move.</source>
        <translation>No se trasladaría ninguna sala.</translation>
    </message>
</context>
<context>
    <name>Console::confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
</TS>
