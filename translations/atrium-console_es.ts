<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Nothing was done yet.</source>
        <translation>Aún no se ha hecho nada.</translation>
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
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
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
        <source>⚠ With http:// the password crosses the network unprotected. Use https:// outside of a trusted network.</source>
        <translation>⚠ Con http:// la contraseña viaja sin protección. Use https:// fuera de una red de confianza.</translation>
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
        <source>Enter user and password.</source>
        <translation>Escriba el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
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
        <source>Search login, name, room, server or address (Ctrl+F)</source>
        <translation>Buscar usuario, nombre, sala, servidor o dirección (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Kick…</source>
        <translation>&amp;Expulsar…</translation>
    </message>
    <message>
        <source>Send the selected person out of the room</source>
        <translation>Sacar de la sala a la persona seleccionada</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>The connections are being fetched…</source>
        <translation>Obteniendo las conexiones…</translation>
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
        <source>%1 of %n connection(s) loaded; scroll down for more</source>
        <translation>
            <numerusform>%1 de %n conexión cargadas; baje para ver más</numerusform>
            <numerusform>%1 de %n conexiones cargadas; baje para ver más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>No se pudo actualizar la lista. %1</translation>
    </message>
    <message>
        <source>Do you really want to remove %1 from the room %2?</source>
        <translation>¿Seguro que quiere sacar a %1 de la sala %2?</translation>
    </message>
    <message>
        <source>The person is told that an administrator closed the session, and may enter again.</source>
        <translation>La persona recibe el aviso de que un administrador cerró la sesión y puede volver a entrar.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>%1 was removed from the room %2.</source>
        <translation>%1 ya no está en la sala %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed from the room %2. %3</source>
        <translation>No se pudo sacar a %1 de la sala %2. %3</translation>
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
        <source>There is no such mail.</source>
        <translation>No hay ningún correo así.</translation>
    </message>
    <message>
        <source>No such mail matches “%1”.</source>
        <translation>Ningún correo así coincide con «%1».</translation>
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
        <source>The mail to %1 is not tried again. %2</source>
        <translation>No se vuelve a intentar el correo para %1. %2</translation>
    </message>
</context>
<context>
    <name>Console::MainWindow</name>
    <message>
        <source>Atrium Console</source>
        <translation>Consola de Atrium</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
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
</context>
<context>
    <name>Console::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <source>--shot needs --server, --user and --password-file.</source>
        <translation>--shot necesita --server, --user y --password-file.</translation>
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
        <source>This node may be used</source>
        <translation>Se puede usar este nodo</translation>
    </message>
    <message>
        <source>Server A&amp;ddress</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>10.1.1.1 or node1.example.org</source>
        <translation>10.1.1.1 o node1.example.org</translation>
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
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>New server: it appears in the list when it is saved.</source>
        <translation>Servidor nuevo: aparecerá en la lista al guardarlo.</translation>
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
</context>
<context>
    <name>Console::ServersModel</name>
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
        <translation>Dirección</translation>
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
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Last ping</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Console::ServersPanel</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Enter a new server</source>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Take the selected server off the list</source>
        <translation>Quitar de la lista el servidor seleccionado</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Throw the changes in this form away</source>
        <translation>Descartar los cambios de este formulario</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>The servers are being fetched…</source>
        <translation>Obteniendo los servidores…</translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>No se pudo actualizar la lista. %1</translation>
    </message>
    <message>
        <source>There are no servers in this cluster yet. Choose “New” to enter the first.</source>
        <translation>Este clúster aún no tiene servidores. Elija «Nuevo» para añadir el primero.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) up</source>
        <translation>
            <numerusform>%1 de %n servidor en marcha</numerusform>
            <numerusform>%1 de %n servidores en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody deleted this server meanwhile. Saving adds it anew.</source>
        <translation>Entretanto alguien eliminó este servidor. Al guardar se añade de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else changed this server meanwhile. Saving overwrites that; “Revert” shows it.</source>
        <translation>Entretanto otra persona cambió este servidor. Al guardar se sobrescribe; «Revertir» lo muestra.</translation>
    </message>
    <message>
        <source>The server was not saved. %1</source>
        <translation>El servidor no se guardó. %1</translation>
    </message>
    <message>
        <source>The server “%1” was saved.</source>
        <translation>El servidor «%1» se guardó.</translation>
    </message>
    <message>
        <source>The node leaves the cluster: it gets no new rooms, and its settings here are lost.</source>
        <translation>El nodo deja el clúster: no recibe salas nuevas y se pierde su configuración.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in rooms on it now.</source>
        <translation>
            <numerusform>Ahora hay %n persona en sus salas.</numerusform>
            <numerusform>Ahora hay %n personas en sus salas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the server “%1” (%2)?</source>
        <translation>¿Seguro que quiere eliminar el servidor «%1» (%2)?</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>Eliminar servidor</translation>
    </message>
    <message>
        <source>The server “%1” was not deleted. %2</source>
        <translation>El servidor «%1» no se eliminó. %2</translation>
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
        <source>Saving…</source>
        <translation>Guardando…</translation>
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
</context>
<context>
    <name>Console::SoapConnection</name>
    <message>
        <source>The node refused that.</source>
        <translation>El nodo lo rechazó.</translation>
    </message>
    <message>
        <source>It was deleted already.</source>
        <translation>Ya estaba eliminado.</translation>
    </message>
    <message>
        <source>The person had left already.</source>
        <translation>La persona ya se había ido.</translation>
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
</context>
<context>
    <name>Console::confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
</TS>
