import{r as e,t}from"./rolldown-runtime-XKyaHtl9.js";import{i as n,r,t as i}from"./react-C1iE8mnY.js";import{A as a,C as o,D as s,E as c,O as l,S as u,T as d,_ as f,a as p,c as m,d as h,f as g,g as _,h as v,i as y,j as b,k as x,l as S,m as C,n as w,o as T,p as E,s as D,v as O,w as ee}from"./floating-ui.react-dom-kDRLzit_.js";import{n as k}from"./client-B3CG-CdH.js";var A=e(n(),1),j={};function M(e,t){let n=A.useRef(j);return n.current===j&&(n.current=e(t)),n}var N=e(r(),1),P=[],F=void 0;function I(){return F}function L(e){P.push(e)}function R(e){let t=(t,n)=>{let r=M(te).current,i;try{F=r;for(let e of P)e.before(r);i=e(t,n);for(let e of P)e.after(r);r.didInitialize=!0}finally{F=void 0}return i};return t.displayName=e.displayName||e.name,t}function z(e){return A.forwardRef(R(e))}function te(){return{didInitialize:!1}}function B(){}var ne=Object.freeze([]),V=Object.freeze({}),H=typeof document<`u`?A.useLayoutEffect:()=>{};function re(e,t){return function(n,...r){let i=new URL(e);return i.searchParams.set(`code`,n.toString()),r.forEach(e=>i.searchParams.append(`args[]`,e)),`${t} error #${n}; visit ${i} for the full message.`}}var U=re(`https://base-ui.com/production-error`,`Base UI`),ie=A.createContext(void 0);function W(e){let t=A.useContext(ie);if(t===void 0&&!e)throw Error(U(72));return t}function ae(e){A.useEffect(e,ne)}var G=0,oe=class e{static create(){return new e}currentId=G;start(e,t){this.clear(),this.currentId=setTimeout(()=>{this.currentId=G,t()},e)}isStarted(){return this.currentId!==G}clear=()=>{this.currentId!==G&&(clearTimeout(this.currentId),this.currentId=G)};disposeEffect=()=>this.clear};function se(){let e=M(oe.create).current;return ae(e.disposeEffect),e}function K(){return typeof navigator>`u`?{userAgent:``,platform:``,maxTouchPoints:0}:{userAgent:navigator.userAgent,platform:navigator.platform??``,maxTouchPoints:navigator.maxTouchPoints??0}}var{userAgent:ce,platform:le,maxTouchPoints:ue}=K(),de=ce.toLowerCase(),fe=le.toLowerCase(),pe=/^i(os$|p)/.test(fe)||fe===`macintel`&&ue>1,me=`android`,he=fe===me||de.includes(me),ge=!pe&&fe.startsWith(`mac`);fe.startsWith(`win`),!he&&/^(linux|chrome os)/.test(fe);var _e=ge||pe,ve=typeof CSS<`u`&&!!CSS.supports?.(`-webkit-backdrop-filter:none`);!ve&&de.includes(`firefox`),!ve&&de.includes(`chrom`);var ye=_e,be=/jsdom|happydom/.test(de);function xe(e){e.preventDefault(),e.stopPropagation()}function Se(e){return`nativeEvent`in e}function Ce(e){return e.pointerType===``&&e.isTrusted?!0:he&&e.pointerType?e.type===`click`&&e.buttons===1:e.detail===0&&!e.pointerType}function we(e){return be?!1:!he&&e.width===0&&e.height===0||e.type===`pointerdown`&&e.width===1&&e.height===1&&e.pressure===0&&e.detail===0&&e.pointerType===`mouse`&&(he||e.buttons===0)||e.width<1&&e.height<1&&e.pressure===0&&e.detail===0&&e.pointerType===`touch`}function Te(e,t){let n=[`mouse`,`pen`];return t||n.push(``,void 0),n.includes(e)}function Ee(e){let t=e.type;return t===`click`||t===`mousedown`||t===`keydown`||t===`keyup`}function De(e){let t=e.activeElement;for(;t?.shadowRoot?.activeElement!=null;)t=t.shadowRoot.activeElement;return t}function q(e,t){if(!e||!t)return!1;let n=t.getRootNode?.();if(e.contains(t))return!0;if(n&&b(n)){let n=t;for(;n;){if(e===n)return!0;n=n.parentNode||n.host}}return!1}function Oe(e,t){let n=e;for(;n;){if(c(n)&&n.matches(t))return n;n=n.assignedSlot??n.parentNode??(b(n)?n.host:null)}return null}function ke(e){return`composedPath`in e?e.composedPath()[0]??e.target:e.target}var Ae=`data-base-ui-focusable`,je=`input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`,Me=`ArrowLeft`,Ne=`ArrowRight`,Pe=`ArrowUp`,Fe=`ArrowDown`,Ie=`data-starting-style`,Le=`data-ending-style`,Re={[Ie]:``},ze={[Le]:``},Be={transitionStatus(e){return e===`starting`?Re:e===`ending`?ze:null}},Ve=`data-open`,He=`data-closed`,Ue=`data-anchor-hidden`,We=`data-popup-open`,Ge=`data-pressed`,Ke={[We]:``},qe={[We]:``,[Ge]:``},Je={[Ve]:``},Ye={[He]:``},Xe={[Ue]:``},Ze={open(e){return e?Ke:null}},Qe={open(e){return e?qe:null}},$e={open(e){return e?Je:Ye},anchorHidden(e){return e?Xe:null}},et={...$e,...Be},tt=`data-trigger-disabled`;function nt(e,t){if(!c(e))return!1;let n=e;if(t.hasElement(n))return!n.hasAttribute(tt);for(let[,e]of t.entries())if(q(e,n))return!e.hasAttribute(tt);return!1}function rt(e,t){if(t==null)return!1;if(`composedPath`in e)return e.composedPath().includes(t);let n=e;return n.target!=null&&t.contains(n.target)}function it(e){return e.matches(`html,body`)}function at(e){return s(e)&&e.matches(`input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`)}function ot(e){return Oe(e,`button,a[href],[role="button"],select,[tabindex]:not([tabindex="-1"]),${je}`)!=null}function st(e){return e?e.getAttribute(`role`)===`combobox`&&at(e):!1}function ct(e){if(!e||be)return!0;try{return e.matches(`:focus-visible`)}catch{return!0}}function lt(e){return e?e.hasAttribute(`data-base-ui-focusable`)?e:e.querySelector(`[data-base-ui-focusable]`)||e:null}function ut(e,t){return t!=null&&!Te(t)?0:typeof e==`function`?e():e}function dt(e,t,n){let r=ut(e,n);return typeof r==`number`?r:r?.[t]}function ft(e){return typeof e==`function`?e():e}function pt(e,t){return t||e===`click`||e===`mousedown`}function mt(e){return e?.includes(`mouse`)&&e!==`mousedown`}function J(e,t,n,r){let i=!1,a=!1,o=r??V;return{reason:e,event:t??new Event(`base-ui`),cancel(){i=!0},allowPropagation(){a=!0},get isCanceled(){return i},get isPropagationAllowed(){return a},trigger:n,...o}}function ht(e,t,n){let r=n??V;return{reason:e,event:t??new Event(`base-ui`),...r}}var gt=`none`,_t=`trigger-press`,vt=`trigger-hover`,yt=`trigger-focus`,bt=`outside-press`,xt=`item-press`,St=`close-press`,Ct=`focus-out`,wt=`escape-key`,Tt=`list-navigation`,Et=`keyboard`,Dt=`pointer`,Ot=`cancel-open`,kt=`sibling-open`,At=`disabled`,jt=`imperative-action`,Y=i(),Mt=A.createContext({hasProvider:!1,timeoutMs:0,delayRef:{current:0},initialDelayRef:{current:0},timeout:new oe,currentIdRef:{current:null},currentContextRef:{current:null}});function Nt(e,t){e.current=t.current}function Pt(e){let{children:t,delay:n,timeoutMs:r=0}=e,i=A.useRef(n),a=A.useRef(n),o=A.useRef(null),s=A.useRef(null),c=se();return H(()=>{a.current=n,o.current?i.current={open:dt(i.current,`open`),close:dt(n,`close`)}:i.current=n},[n,o,i,a]),(0,Y.jsx)(Mt.Provider,{value:A.useMemo(()=>({hasProvider:!0,delayRef:i,initialDelayRef:a,currentIdRef:o,timeoutMs:r,currentContextRef:s,timeout:c}),[r,c]),children:t})}function Ft(e,t={open:!1}){let{open:n}=t,r=e.useState(`floatingId`),{currentIdRef:i,delayRef:a,timeoutMs:o,initialDelayRef:s,currentContextRef:c,hasProvider:l,timeout:u}=A.useContext(Mt),[d,f]=A.useState(!1),p=A.useRef(n);return H(()=>{p.current=n},[n]),H(()=>{function t(){c.current?.setIsInstantPhase(!1),i.current=null,c.current=null,a.current=s.current,u.clear()}if(i.current&&!n&&i.current===r){if(f(!1),o){let n=r;return u.start(o,()=>{e.select(`open`)||i.current&&i.current!==n||t()}),()=>{(p.current||i.current!==n)&&u.clear()}}t()}},[n,r,i,a,o,s,c,u,e]),H(()=>{if(!n)return;let t=c.current,o=i.current;u.clear(),c.current={onOpenChange:e.setOpen,setIsInstantPhase:f},i.current=r,a.current={open:0,close:dt(s.current,`close`)},o!==null&&o!==r?(f(!0),t?.setIsInstantPhase(!0),t?.onOpenChange(!1,J(gt))):(f(!1),t?.setIsInstantPhase(!1))},[n,r,e,i,a,s,c,u]),H(()=>()=>{if(i.current===r){if(c.current=null,!p.current)return;i.current=null,Nt(a,s),u.clear()}},[c,i,a,r,s,u]),A.useMemo(()=>({activeIdRef:i,hasProvider:l,delayRef:a,isInstantPhase:d}),[i,l,a,d])}function X(e,t,n,r){return e.addEventListener(t,n,r),()=>{e.removeEventListener(t,n,r)}}function It(...e){return()=>{for(let t=0;t<e.length;t+=1){let n=e[t];n&&n()}}}function Lt(e,t,n,r){let i=M(zt).current;return Bt(i,e,t,n,r)&&Ht(i,[e,t,n,r]),i.callback}function Rt(e){let t=M(zt).current;return Vt(t,e)&&Ht(t,e),t.callback}function zt(){return{callback:null,cleanup:null,refs:[]}}function Bt(e,t,n,r,i){return e.refs[0]!==t||e.refs[1]!==n||e.refs[2]!==r||e.refs[3]!==i}function Vt(e,t){return e.refs.length!==t.length||e.refs.some((e,n)=>e!==t[n])}function Ht(e,t){e.refs=t,e.callback=t.every(e=>e==null)?null:n=>{if(e.cleanup&&=(e.cleanup(),null),n!=null){let r=Array(t.length).fill(null);for(let e=0;e<t.length;e+=1){let i=t[e];if(i!=null)switch(typeof i){case`function`:{let t=i(n);typeof t==`function`&&(r[e]=t);break}case`object`:i.current=n}}e.cleanup=()=>{for(let e=0;e<t.length;e+=1){let n=t[e];if(n!=null)switch(typeof n){case`function`:{let t=r[e];typeof t==`function`?t():n(null);break}case`object`:n.current=null}}}}}}function Ut(e){let t=M(Wt,e).current;return t.next=e,H(t.effect),t}function Wt(e){let t={current:e,next:e,effect:()=>{t.current=t.next}};return t}var Gt={...A},Kt=Gt.useInsertionEffect,qt=Kt&&Kt!==Gt.useLayoutEffect?Kt:e=>e();function Z(e){let t=M(Jt).current;return t.next=e,qt(t.effect),t.trampoline}function Jt(){let e={next:void 0,callback:Yt,trampoline:(...t)=>e.callback?.(...t),effect:()=>{e.callback=e.next}};return e}function Yt(){}var Xt=null;globalThis.requestAnimationFrame;var Zt=new class{callbacks=[];callbacksCount=0;nextId=1;startId=1;isScheduled=!1;tick=e=>{this.isScheduled=!1;let t=this.callbacks,n=this.callbacksCount;if(this.callbacks=[],this.callbacksCount=0,this.startId=this.nextId,n>0)for(let n=0;n<t.length;n+=1)t[n]?.(e)};request(e){let t=this.nextId;return this.nextId+=1,this.callbacks.push(e),this.callbacksCount+=1,this.isScheduled||=(requestAnimationFrame(this.tick),!0),t}cancel(e){let t=e-this.startId;t<0||t>=this.callbacks.length||this.callbacks[t]!==null&&(this.callbacks[t]=null,--this.callbacksCount)}},Qt=class e{static create(){return new e}static request(e){return Zt.request(e)}static cancel(e){return Zt.cancel(e)}currentId=Xt;request(e){this.cancel(),this.currentId=Zt.request(()=>{this.currentId=Xt,e()})}cancel=()=>{this.currentId!==Xt&&(Zt.cancel(this.currentId),this.currentId=Xt)};disposeEffect=()=>this.cancel};function $t(){let e=M(Qt.create).current;return ae(e.disposeEffect),e}function Q(e){return e?.ownerDocument||document}var en={clipPath:`inset(50%)`,overflow:`hidden`,whiteSpace:`nowrap`,border:0,padding:0,width:1,height:1,margin:-1},tn={...en,position:`fixed`,margin:0,top:0,left:0};({...en});var nn=A.forwardRef(function(e,t){let[n,r]=A.useState();H(()=>{ye&&ve&&r(`button`)},[]);let i={tabIndex:0,role:n};return(0,Y.jsx)(`span`,{...e,ref:t,style:tn,"aria-hidden":!n||void 0,...i,"data-base-ui-focus-guard":``})});function rn(e,t){return t<0||t>=e.length}function an(e,t){return cn(e.current,{disabledIndices:t})}function on(e,t){return cn(e.current,{decrement:!0,startingIndex:e.current.length,disabledIndices:t})}function sn(e,t,n){let{decrement:r,loopFocus:i,allowEscape:a,disabledIndices:o,minIndex:s,maxIndex:c}=n,l=()=>cn(e,{startingIndex:t,decrement:r,disabledIndices:o}),u,d=!1;if(!i)u=r?Math.max(s,l()):Math.min(c,l());else if(r?t<=s:t>=c){let n=r?-1:e.length;a&&t!==n?u=-1:(u=r?c:s,d=!0)}else u=l();return{index:rn(e,u)?-1:u,wrapped:d}}function cn(e,{startingIndex:t=-1,decrement:n=!1,disabledIndices:r,amount:i=1}={}){let a=t;do a+=n?-i:i;while(a>=0&&a<=e.length-1&&ln(e,a,r));return a}function ln(e,t,n){if(typeof n==`function`?n(t):n?.includes(t)??!1)return!0;let r=e[t];return r?!dn(r)||r.matches(`:disabled`)?!0:!n&&(r.hasAttribute(`disabled`)||r.getAttribute(`aria-disabled`)===`true`):!1}function un(e){return e.visibility===`hidden`||e.visibility===`collapse`}function dn(e,t=e?u(e):null){return!e||!e.isConnected||!t||un(t)?!1:typeof e.checkVisibility==`function`?e.checkVisibility():t.display!==`none`&&t.display!==`contents`}var fn=`a[href],button,input,select,textarea,summary,details,iframe,object,embed,[tabindex],[contenteditable]:not([contenteditable="false"]),audio[controls],video[controls]`;function pn(e){let t=e.assignedSlot;if(t)return t;if(e.parentElement)return e.parentElement;let n=e.getRootNode();return b(n)?n.host:null}function mn(e){for(let t of Array.from(e.children))if(o(t)===`summary`)return t;return null}function hn(e,t){let n=mn(t);return!!n&&(e===n||q(n,e))}function gn(e){let t=e?o(e):``;return e!=null&&e.matches(fn)&&(t!==`summary`||e.parentElement!=null&&o(e.parentElement)===`details`&&mn(e.parentElement)===e)&&(t!==`details`||mn(e)==null)&&(t!==`input`||e.type!==`hidden`)}function _n(e){if(!gn(e)||!e.isConnected||e.matches(`:disabled`))return!1;for(let t=e;t;t=pn(t)){let n=t!==e,r=o(t)===`slot`;if(t.hasAttribute(`inert`)||n&&o(t)===`details`&&!t.open&&!hn(e,t)||t.hasAttribute(`hidden`)||!r&&!vn(t,n))return!1}return!0}function vn(e,t){let n=u(e);return t?n.display!==`none`:dn(e,n)}function yn(e){let t=e.tabIndex;if(t<0){let t=o(e);if(t===`details`||t===`audio`||t===`video`||s(e)&&e.isContentEditable)return 0}return t}function bn(e){if(o(e)!==`input`)return null;let t=e;return t.type===`radio`&&t.name!==``?t:null}function xn(e,t){let n=bn(e);if(!n)return!0;let r=t.find(e=>{let t=bn(e);return t?.name===n.name&&t.form===n.form&&t.checked});return r?r===n:t.find(e=>{let t=bn(e);return t?.name===n.name&&t.form===n.form})===n}function Sn(e){if(s(e)&&o(e)===`slot`){let t=e.assignedElements({flatten:!0});if(t.length>0)return t}return s(e)&&e.shadowRoot?Array.from(e.shadowRoot.children):Array.from(e.children)}function Cn(e,t){Sn(e).forEach(e=>{gn(e)&&t.push(e),Cn(e,t)})}function wn(e,t,n){Sn(e).forEach(e=>{s(e)&&e.matches(t)&&n.push(e),wn(e,t,n)})}function Tn(e){return _n(e)&&yn(e)>=0}function En(e){let t=[];return Cn(e,t),t.filter(_n)}function Dn(e){let t=En(e);return t.filter(e=>yn(e)>=0&&xn(e,t))}function On(e,t){let n=Dn(e),r=n.length;if(r===0)return;let i=De(Q(e)),a=n.indexOf(i);return n[a===-1?t===1?0:r-1:a+t]}function kn(e){return On(Q(e).body,1)||e}function An(e){return On(Q(e).body,-1)||e}function jn(e,t,n){if(!e)return null;let r=[];Cn(Q(e).body,r);let i=r.indexOf(e);if(i===-1)return null;let a=r.filter(_n);for(let e=1;e<r.length;e+=1){let o=r[(i+t*e+r.length)%r.length];if(!q(n,o)&&Tn(o)&&xn(o,a))return o}return r[i]}function Mn(e,t){let n=t||e.currentTarget,r=e.relatedTarget;return!r||!q(n,r)}function Nn(e){Dn(e).forEach(e=>{e.dataset.tabindex=e.getAttribute(`tabindex`)||``,e.setAttribute(`tabindex`,`-1`)})}function Pn(e){let t=[];wn(e,`[data-tabindex]`,t),t.forEach(e=>{let t=e.dataset.tabindex;delete e.dataset.tabindex,t?e.setAttribute(`tabindex`,t):e.removeAttribute(`tabindex`)})}function Fn(e,t,n=!0){return e.filter(e=>e.parentId===t).flatMap(t=>[...!n||t.context?.open?[t]:[],...Fn(e,t.id,n)])}function In(e,t){let n=[],r=e.find(e=>e.id===t)?.parentId;for(;r;){let t=e.find(e=>e.id===r);r=t?.parentId,t&&(n=n.concat(t))}return n}function Ln(e){return`data-base-ui-${e}`}var Rn=0;function zn(e,t={}){let{preventScroll:n=!1,sync:r=!1,shouldFocus:i}=t;cancelAnimationFrame(Rn);function a(){(!i||i())&&e?.focus({preventScroll:n})}if(r)return a(),B;let o=requestAnimationFrame(a);return Rn=o,()=>{Rn===o&&(cancelAnimationFrame(o),Rn=0)}}var Bn=`data-base-ui-inert`,Vn=new WeakMap,Hn=new WeakSet,Un=new WeakMap,Wn=0;function Gn(e){return e?b(e)?e.host:Gn(e.parentNode):null}var Kn=(e,t)=>t.map(t=>{if(e.contains(t))return t;let n=Gn(t);return e.contains(n)?n:null}).filter(e=>e!=null),qn=e=>{let t=new Set;return e.forEach(e=>{let n=e;for(;n&&!t.has(n);)t.add(n),n=n.parentNode}),t},Jn=(e,t,n)=>{let r=[],i=e=>{e&&!n.has(e)&&Array.from(e.children).forEach(e=>{o(e)!==`script`&&(t.has(e)?i(e):r.push(e))})};return i(e),r};function Yn(e,t,n,{mark:r=!0}){let i=Kn(t,e),a=r?Jn(t,qn(i),new Set(i)):[],o=[],s=[];if(n){let e=Kn(t,Array.from(t.querySelectorAll(`[aria-live]`))),n=i.concat(e);Jn(t,qn(n),new Set(n)).forEach(e=>{let t=e.getAttribute(`aria-hidden`),n=t!==null&&t!==`false`,r=(Vn.get(e)||0)+1;Vn.set(e,r),o.push(e),r===1&&n&&Hn.add(e),n||e.setAttribute(`aria-hidden`,`true`)})}return r&&a.forEach(e=>{let t=(Un.get(e)||0)+1;Un.set(e,t),s.push(e),t===1&&e.setAttribute(Bn,``)}),Wn+=1,()=>{o.forEach(e=>{let t=(Vn.get(e)||0)-1;Vn.set(e,t),t||(Hn.has(e)||e.removeAttribute(`aria-hidden`),Hn.delete(e))}),r&&s.forEach(e=>{let t=(Un.get(e)||0)-1;Un.set(e,t),t||e.removeAttribute(Bn)}),--Wn,Wn||(Vn=new WeakMap,Hn=new WeakSet,Un=new WeakMap)}}function Xn(e,t={}){let{ariaHidden:n=!1,mark:r=!0}=t,i=Q(e[0]).body;return Yn(e,i,n,{mark:r})}function Zn(){let[,e]=A.useState({});return A.useCallback(()=>{e({})},[])}var Qn=0;function $n(e,t=`mui`){let n=A.useRef(void 0),r=Zn(),i=e??n.current;return A.useEffect(()=>{n.current??(Qn+=1,n.current=`${t}-${Qn}`,e??r())},[e,t,r]),i}var er=Gt.useId;function tr(e,t){if(er!==void 0){let n=er();return e??(t?`${t}-${n}`:n)}return $n(e,t)}var nr=19;function rr(e){return nr>=e}function ir(e){if(!A.isValidElement(e))return null;let t=e,n=t.props;return(rr(19)?n?.ref:t.ref)??null}function ar(e,t){if(e&&!t)return e;if(!e&&t)return t;if(e||t)return{...e,...t}}function or(e,t){let n={};for(let r in e){let i=e[r];if(t?.hasOwnProperty(r)){let e=t[r](i);e!=null&&Object.assign(n,e)}else i===!0?n[`data-${r.toLowerCase()}`]=``:i&&(n[`data-${r.toLowerCase()}`]=i.toString())}return n}function sr(e,t){return typeof e==`function`?e(t):e}function cr(e,t){return typeof e==`function`?e(t):e}var lr={};function ur(e,t,n,r,i){if(!n&&!r&&!i&&!e)return fr(t);let a=fr(e);return t&&(a=pr(a,t)),n&&(a=pr(a,n)),r&&(a=pr(a,r)),i&&(a=pr(a,i)),a}function dr(e){if(e.length===0)return lr;if(e.length===1)return fr(e[0]);let t=fr(e[0]);for(let n=1;n<e.length;n+=1)t=pr(t,e[n]);return t}function fr(e){return _r(e)?{...e(lr)}:mr(e)}function pr(e,t){return _r(t)?t(e):hr(e,t)}function mr(e){let t={...e};for(let e in t){let n=t[e];gr(e,n)&&(t[e]=yr(n))}return t}function hr(e,t){if(!t)return e;for(let n in t){let r=t[n];switch(n){case`style`:e[n]=ar(e.style,r);break;case`className`:e[n]=xr(e.className,r);break;default:e[n]=gr(n,r)?vr(e[n],r):r}}return e}function gr(e,t){let n=e.charCodeAt(0),r=e.charCodeAt(1),i=e.charCodeAt(2);return n===111&&r===110&&i>=65&&i<=90&&(typeof t==`function`||t===void 0)}function _r(e){return typeof e==`function`}function vr(e,t){return t?e?(...n)=>{let r=n[0];if(Sr(r)){let i=r;br(i);let a=t(...n);return i.baseUIHandlerPrevented||e?.(...n),a}let i=t(...n);return e?.(...n),i}:yr(t):e}function yr(e){return e&&((...t)=>{let n=t[0];return Sr(n)&&br(n),e(...t)})}function br(e){return e.preventBaseUIHandler=()=>{e.baseUIHandlerPrevented=!0},e}function xr(e,t){return t?e?t+` `+e:t:e}function Sr(e){return typeof e==`object`&&!!e&&`nativeEvent`in e}function Cr(e,t,n={}){let r=t.render;n.enabled!==!1&&(r=Dr(r));let i=wr(t,n,r);if(n.enabled===!1)return null;let a=n.state??V;return Or(e,r,i,a)}function wr(e,t,n){let{className:r,style:i}=e,{state:a=V,ref:o,props:s,stateAttributesMapping:c,enabled:l=!0}=t,u=l?sr(r,a):void 0,d=l?cr(i,a):void 0,f=l?or(a,c):V,p=l&&s?Tr(s):void 0,m=l?ar(f,p)??{}:V;return typeof document<`u`&&(l?m.ref=Array.isArray(o)?Rt([m.ref,ir(n),...o]):Lt(m.ref,ir(n),o):Lt(null,null)),l?(u!==void 0&&(m.className=xr(m.className,u)),d!==void 0&&(m.style=ar(m.style,d)),m):V}function Tr(e){return Array.isArray(e)?dr(e):ur(void 0,e)}var Er=Symbol.for(`react.lazy`);function Dr(e){if(e?.$$typeof!==Er)return e;let t=A.Children.toArray(e)[0];return A.isValidElement(t)?t:e}function Or(e,t,n,r){if(t){if(typeof t==`function`)return t(n,r);let e=ur(n,t.props);return e.ref=n.ref,A.cloneElement(t,e)}return kr(e,n)}function kr(e,t){return e===`button`?(0,A.createElement)(`button`,{type:`button`,...t,key:t.key}):e===`img`?(0,A.createElement)(`img`,{alt:``,...t,key:t.key}):A.createElement(e,t)}var Ar={style:{transition:`none`}},jr=`data-base-ui-click-trigger`,Mr={fallbackAxisSide:`none`},Nr={fallbackAxisSide:`end`},Pr={clipPath:`inset(50%)`,position:`fixed`,top:0,left:0},Fr=A.createContext(null),Ir=()=>A.useContext(Fr),Lr=Ln(`portal`);function Rr(e={}){let{ref:t,container:n,componentProps:r=V,elementProps:i}=e,a=tr(),o=Ir()?.portalNode,[s,c]=A.useState(null),[l,u]=A.useState(null),d=Z(e=>{e!==null&&u(e)}),f=A.useRef(null);H(()=>{if(n===null){f.current&&(f.current=null,u(null),c(null));return}let e=(n&&(x(n)?n:n.current))??o??document.body;e==null?f.current&&(f.current=null,u(null),c(null)):f.current!==e&&(f.current=e,u(null),c(e))},[n,o]);let p=Cr(`div`,r,{ref:[t,d],props:[{id:a,[Lr]:``},i]}),m=s&&p?N.createPortal(p,s):null;return{node:l,nodeId:A.isValidElement(p)?p.props.id:void 0,subtree:m}}var zr=A.forwardRef(function(e,t){let{render:n,className:r,style:i,children:a,container:o,portalOwnerRole:s,...c}=e,{node:l,nodeId:u,subtree:d}=Rr({container:o,ref:t,componentProps:e,elementProps:c}),f=A.useRef(null),p=A.useRef(null),m=A.useRef(null),h=A.useRef(null),[g,_]=A.useState(null),v=A.useRef(!1),y=g?.modal,b=g?.open,x=!!g&&!g.modal&&g.open&&!!l;A.useEffect(()=>{if(!l||y)return;function e(e){l&&e.relatedTarget&&Mn(e)&&(e.type===`focusin`?v.current&&=(Pn(l),!1):(Nn(l),v.current=!0))}return It(X(l,`focusin`,e,!0),X(l,`focusout`,e,!0))},[l,y]),H(()=>{l&&b===!0&&v.current&&(Pn(l),v.current=!1)},[b,l]);let S=A.useMemo(()=>({beforeOutsideRef:f,afterOutsideRef:p,beforeInsideRef:m,afterInsideRef:h,portalNode:l,setFocusManagerState:_}),[l]);return(0,Y.jsxs)(A.Fragment,{children:[d,(0,Y.jsxs)(Fr.Provider,{value:S,children:[x&&l&&(0,Y.jsx)(nn,{"data-type":`outside`,ref:f,onFocus:e=>{Mn(e,l)?m.current?.focus():An(g?g.domReference:null)?.focus()}}),x&&l&&(0,Y.jsx)(`span`,{role:s,"aria-owns":u,style:Pr}),l&&N.createPortal(a,l),x&&l&&(0,Y.jsx)(nn,{"data-type":`outside`,ref:p,onFocus:e=>{Mn(e,l)?h.current?.focus():(kn(g?g.domReference:null)?.focus(),g?.closeOnFocusOut&&g?.onOpenChange(!1,J(`focus-out`,e.nativeEvent)))}})]})]})});function Br(){let e=new Map;return{emit(t,n){e.get(t)?.forEach(e=>e(n))},on(t,n){e.has(t)||e.set(t,new Set),e.get(t).add(n)},off(t,n){e.get(t)?.delete(n)}}}var Vr=class{nodesRef={current:[]};events=Br();addNode(e){this.nodesRef.current.push(e)}removeNode(e){let t=this.nodesRef.current.findIndex(t=>t===e);t!==-1&&this.nodesRef.current.splice(t,1)}},Hr=A.createContext(null),Ur=A.createContext(null),Wr=()=>A.useContext(Hr)?.id||null,Gr=e=>{let t=A.useContext(Ur);return e??t};function Kr(e){let t=tr(),n=Gr(e),r=Wr();return H(()=>{if(!t)return;let e={id:t,parentId:r};return n?.addNode(e),()=>{n?.removeNode(e)}},[n,t,r]),t}function qr(e){let{children:t,id:n}=e,r=Wr();return(0,Y.jsx)(Hr.Provider,{value:A.useMemo(()=>({id:n,parentId:r}),[n,r]),children:t})}function Jr(e){let{children:t,externalTree:n}=e,r=M(()=>n??new Vr).current;return(0,Y.jsx)(Ur.Provider,{value:r,children:t})}function Yr(e){return e==null?e:`current`in e?e.current:e}function Xr(e,t){let n=d(ke(e));return e instanceof n.KeyboardEvent?`keyboard`:e instanceof n.FocusEvent?t||`keyboard`:`pointerType`in e?e.pointerType||(Ce(e)?`keyboard`:t||`mouse`):`touches`in e?`touch`:e instanceof n.MouseEvent?t||(e.detail===0?`keyboard`:`mouse`):``}var Zr=20,Qr=[];function $r(){Qr=Qr.filter(e=>e.deref()?.isConnected)}function ei(e){$r(),e&&o(e)!==`body`&&(Qr.push(new WeakRef(e)),Qr.length>Zr&&(Qr=Qr.slice(-20)))}function ti(){return $r(),Qr[Qr.length-1]?.deref()}function ni(e){return e?Tn(e)?e:Dn(e)[0]||e:null}function ri(e){if(e.hasAttribute(`tabindex`)&&!e.hasAttribute(`data-tabindex`)||!e.getAttribute(`role`)?.includes(`dialog`))return;let t=En(e).filter(e=>{let t=e.getAttribute(`data-tabindex`)||``;return Tn(e)||e.hasAttribute(`data-tabindex`)&&!t.startsWith(`-`)}),n=e.getAttribute(`tabindex`);t.length===0?n!==`0`&&(e.setAttribute(`tabindex`,`0`),e.setAttribute(`data-tabindex`,`0`)):(n!==`-1`||e.hasAttribute(`data-tabindex`)&&e.getAttribute(`data-tabindex`)!==`-1`)&&(e.setAttribute(`tabindex`,`-1`),e.setAttribute(`data-tabindex`,`-1`))}function ii(e){let{context:t,children:n,disabled:r=!1,initialFocus:i=!0,returnFocus:a=!0,explicitReturnFocus:c,restoreFocus:l=!1,modal:u=!0,closeOnFocusOut:d=!0,openInteractionType:f=``,nextFocusableElement:p,previousFocusableElement:m,beforeContentFocusGuardRef:h,externalTree:g,getInsideElements:_}=e,v=t.useState(`open`),y=t.useState(`domReferenceElement`),b=t.useState(`floatingElement`),{events:x,dataRef:S}=t.context,C=Z(()=>S.current.floatingContext?.nodeId),w=i===!1,T=st(y)&&w,E=Ut(i),D=Ut(a),O=Ut(c),ee=Ut(f),k=Ut(v),j=Gr(g),M=Ir(),N=A.useRef(!1),P=A.useRef(!1),F=A.useRef(!1),I=A.useRef(null),L=A.useRef(``),R=A.useRef(``),z=A.useRef(null),te=A.useRef(null),B=Lt(z,h,M?.beforeInsideRef),ne=Lt(te,M?.afterInsideRef),V=se(),re=se(),U=$t(),ie=M!=null,W=lt(b),ae=Z((e=W)=>e?Dn(e):[]),G=Z(()=>_?.().filter(e=>e!=null)??[]);A.useEffect(()=>{if(r||!u)return;function e(e){e.key===`Tab`&&q(W,De(Q(W)))&&ae().length===0&&!T&&xe(e)}return X(Q(W),`keydown`,e)},[r,W,u,T,ae]),A.useEffect(()=>{if(r||!v)return;let e=Q(W);function t(){F.current=!1}function n(e){let t=ke(e),n=G(),r=q(b,t)||q(y,t)||q(M?.portalNode,t)||n.some(e=>e===t||q(e,t));F.current=!r,R.current=e.pointerType||`keyboard`,Oe(t,`[data-base-ui-click-trigger]`)&&(P.current=!0,re.start(0,()=>{P.current=!1}))}function i(){R.current=`keyboard`}return It(X(e,`pointerdown`,n,!0),X(e,`pointerup`,t,!0),X(e,`pointercancel`,t,!0),X(e,`keydown`,i,!0),t)},[r,b,y,W,v,M,re,G]),A.useEffect(()=>{if(r||!d)return;let e=Q(W);function n(){P.current=!0,re.start(0,()=>{P.current=!1})}function i(e){let t=ke(e);Tn(t)&&(I.current=t)}function a(n){let r=n.relatedTarget,i=n.currentTarget,a=ke(n);u&&r==null&&a!=null&&q(b,a)&&ei(a),queueMicrotask(()=>{let o=C(),c=t.context.triggerElements,d=G(),f=r?.hasAttribute(Ln(`focus-guard`))&&[z.current,te.current,M?.beforeInsideRef.current,M?.afterInsideRef.current,M?.beforeOutsideRef.current,M?.afterOutsideRef.current,Yr(m),Yr(p)].includes(r),h=!(q(y,r)||q(b,r)||q(r,b)||q(M?.portalNode,r)||d.some(e=>e===r||q(e,r))||c.hasMatchingElement(e=>q(e,r))||f||j&&(Fn(j.nodesRef.current,o).find(e=>q(e.context?.elements.floating,r)||q(e.context?.elements.domReference,r))||In(j.nodesRef.current,o).find(e=>[e.context?.elements.floating,lt(e.context?.elements.floating)].includes(r)||e.context?.elements.domReference===r)));if(i===y&&W&&ri(W),l&&i!==y&&!dn(a)&&De(e)===e.body){if(s(W)&&(W.focus(),l===`popup`)){U.request(()=>{W.focus()});return}let e=ae(),t=I.current,n=(t&&e.includes(t)?t:null)||e[e.length-1]||W;s(n)&&n.focus()}S.current.insideReactTree?S.current.insideReactTree=!1:(T||!u)&&r&&h&&!P.current&&(T||r!==ti())&&(N.current=!0,t.setOpen(!1,J(Ct,n)))})}function o(){F.current||(S.current.insideReactTree=!0,V.start(0,()=>{S.current.insideReactTree=!1}))}let c=s(y)?y:null;if(b||c)return It(c&&X(c,`focusout`,a),c&&X(c,`pointerdown`,n),b&&X(b,`focusin`,i),b&&X(b,`focusout`,a),b&&M&&X(b,`focusout`,o,!0))},[r,y,b,W,u,j,M,t,d,l,ae,T,C,S,V,re,U,p,m,G]),A.useEffect(()=>{if(r||!b||!v)return;let e=Array.from(M?.portalNode?.querySelectorAll(`[${Ln(`portal`)}]`)||[]),t=(j?In(j.nodesRef.current,C()):[]).find(e=>st(e.context?.elements.domReference||null))?.context?.elements.domReference,n=Xn([b,...e,z.current,te.current,M?.beforeOutsideRef.current,M?.afterOutsideRef.current,...G(),t,Yr(m),Yr(p),T?y:null].filter(e=>e!=null),{ariaHidden:u||T,mark:!1}),i=Xn([b,...e].filter(e=>e!=null));return()=>{i(),n()}},[v,r,y,b,u,M,T,j,C,p,m,G]),H(()=>{if(!v||r||!s(W))return;L.current=``,R.current=``;let e=Q(W),t=De(e);queueMicrotask(()=>{let n=E.current,r=typeof n==`function`?n(ee.current||``):n;if(r===void 0||r===!1||q(W,t))return;let i=null,a=()=>(i??=ae(W),i[0]||W),o;o=r===!0||r===null?a():Yr(r),o||=a();let s=q(W,De(e)),c=S.current.openEvent,l=c?.type===`mousedown`&&Ce(c);zn(o,{sync:l,preventScroll:o===W,shouldFocus(){if(!k.current)return!1;if(s)return!0;let t=De(e);return!(t!==o&&q(W,t))}})})},[r,v,W,ae,E,ee,k,S]);let oe=A.useRef(null);H(()=>{if(r||!W){oe.current=null;return}oe.current&&=(oe.current.cancelled=!0,null);let e=Q(W),t=De(e),n=ee.current==null;ei(t);function i(e){if(e.open||(L.current=Xr(e.nativeEvent,R.current)),(e.reason===`focus-out`&&e.triggerElement?.hasAttribute(Ln(`focus-guard`))||e.reason===`trigger-hover`&&e.nativeEvent.type===`mouseleave`)&&(N.current=!0),e.reason===`outside-press`){if(e.nested)N.current=!1;else if(Ce(e.nativeEvent)||we(e.nativeEvent))N.current=!1;else{let e=!1;Q(W).createElement(`div`).focus({get preventScroll(){return e=!0,!1}}),e?N.current=!1:N.current=!0}}}x.on(`openchange`,i);function a(e){let r=D.current,i=typeof r==`function`?r(e):r;if(i===void 0||i===!1)return null;i===null&&(i=!0);let a=y?.isConnected?y:null,s=t?.isConnected&&o(t)!==`body`?t:null,c=n?s||a:a||s;return c||=ti()||null,typeof i==`boolean`?c:Yr(i)||c||null}return()=>{x.off(`openchange`,i);let t=De(e),n=G(),r=q(b,t)||n.some(e=>e===t||q(e,t))||j&&Fn(j.nodesRef.current,C(),!1).some(e=>q(e.context?.elements.floating,t)),o=D.current,c=L.current,l=a(c),u={cancelled:!1};oe.current=u,queueMicrotask(()=>{oe.current===u&&(oe.current=null);let n=ni(l),i=O.current??typeof o!=`boolean`;if(!u.cancelled&&o&&!N.current&&s(n)&&(i||n===t||t===e.body||r)){let e={preventScroll:!0};c===`keyboard`&&(e.focusVisible=!0),n.focus(e)}N.current=!1})}},[r,b,W,D,O,ee,x,j,y,C,G]),H(()=>{if(!ve||v||!b)return;let e=De(Q(b));s(e)&&at(e)&&q(b,e)&&e.blur()},[v,b]),H(()=>{if(!r&&M)return M.setFocusManagerState({modal:u,closeOnFocusOut:d,open:v,onOpenChange:t.setOpen,domReference:y}),()=>{M.setFocusManagerState(null)}},[r,M,u,v,t,d,y]),H(()=>{if(!r&&W)return ri(W),()=>{queueMicrotask($r)}},[r,W]);let K=!r&&(!u||!T)&&(ie||u);return(0,Y.jsxs)(A.Fragment,{children:[K&&(0,Y.jsx)(nn,{"data-type":`inside`,ref:B,onFocus:e=>{if(u){let e=ae();zn(e[e.length-1])}else M?.portalNode&&(N.current=!1,Mn(e,M.portalNode)?kn(y)?.focus():Yr(m??M.beforeOutsideRef)?.focus())}}),n,K&&(0,Y.jsx)(nn,{"data-type":`inside`,ref:ne,onFocus:e=>{u?zn(ae()[0]):M?.portalNode&&(d&&(N.current=!0),Mn(e,M.portalNode)?An(y)?.focus():Yr(p??M.afterOutsideRef)?.focus())}})]})}function ai(e,t={}){let{enabled:n=!0,event:r=`click`,toggle:i=!0,ignoreMouse:a=!1,stickIfOpen:o=!0,touchOpenDelay:s=0,reason:c=_t}=t,l=e.context.dataRef,u=A.useRef(void 0),d=$t(),f=se(),p=A.useMemo(()=>{function t(t,n,r,i){let a=J(c,n,r);t&&i===`touch`&&s>0?f.start(s,()=>{e.setOpen(!0,a)}):e.setOpen(t,a)}function n(t,n,r){let a=l.current.openEvent,s=e.select(`domReferenceElement`)!==n;return t&&s||!t||!i?!0:a&&(typeof o==`function`?o():o)?!r(a.type):!1}return{onPointerDown(e){u.current=Te(e.pointerType,!0)&&we(e.nativeEvent)?`virtual`:e.pointerType},onMouseDown(i){let o=u.current,s=i.nativeEvent,c=e.select(`open`);if(i.button!==0||r===`click`||Te(o,!0)&&a)return;let l=n(c,i.currentTarget,e=>e===`click`||e===`mousedown`),f=ke(s),p=at(f);if(p||o===`virtual`){t(l,s,p?f:i.currentTarget,o);return}let m=i.currentTarget;d.request(()=>{t(l,s,m,o)})},onClick(i){if(r===`mousedown-only`)return;let o=u.current;r===`mousedown`&&o?u.current=void 0:Te(o,!0)&&a||t(n(e.select(`open`),i.currentTarget,e=>e===`click`||e===`mousedown`||e===`keydown`||e===`keyup`),i.nativeEvent,i.currentTarget,o)},onKeyDown(){u.current=void 0}}},[l,r,a,c,e,o,i,d,f,s]);return A.useMemo(()=>n?{reference:p}:V,[n,p])}function oi(e,t){let n=null,r=null,i=!1;return{contextElement:e||void 0,getBoundingClientRect(){let a=e?.getBoundingClientRect()||{width:0,height:0,x:0,y:0},o=t.axis===`x`||t.axis===`both`,s=t.axis===`y`||t.axis===`both`,c=[`mouseenter`,`mousemove`].includes(t.dataRef.current.openEvent?.type||``)&&t.pointerType!==`touch`,l=t.axis===`y`?a.width:0,u=t.axis===`x`?a.height:0,d=a.x,f=a.y;return n==null&&t.x&&o&&(n=a.x-t.x),r==null&&t.y&&s&&(r=a.y-t.y),d-=n||0,f-=r||0,(!i||c)&&(d=o&&t.x!=null?t.x:d,f=s&&t.y!=null?t.y:f),i=!0,{width:l,height:u,x:d,y:f,top:f,right:d+l,bottom:f+u,left:d}}}}function si(e){return e!=null&&e.clientX!=null}function ci(e,t={}){let{enabled:n=!0,axis:r=`both`}=t,i=e.useState(`open`),a=e.useState(`floatingElement`),o=e.useState(`domReferenceElement`),s=e.context.dataRef,c=A.useRef(!1),l=A.useRef(null),[u,f]=A.useState(),[p,m]=A.useState([]),h=Z(t=>{e.set(`positionReference`,t)}),g=Z((t,n,i)=>{c.current||(!s.current.openEvent||si(s.current.openEvent))&&e.set(`positionReference`,oi(i??o,{x:t,y:n,axis:r,dataRef:s,pointerType:u}))}),_=Z(e=>{i?l.current||(g(e.clientX,e.clientY,e.currentTarget),m([])):g(e.clientX,e.clientY,e.currentTarget)}),v=Te(u)?a:i;A.useEffect(()=>{if(!n){h(o);return}if(!v)return;function e(){l.current?.(),l.current=null}let t=d(a);function r(t){let n=ke(t);q(a,n)?e():g(t.clientX,t.clientY)}return!s.current.openEvent||si(s.current.openEvent)?l.current=X(t,`mousemove`,r):h(o),e},[v,n,a,s,o,e,g,h,p]),A.useEffect(()=>()=>{e.set(`positionReference`,null)},[e]),A.useEffect(()=>{n&&!a&&(c.current=!1)},[n,a]),A.useEffect(()=>{!n&&i&&(c.current=!0)},[n,i]);let y=A.useMemo(()=>{function e(e){f(e.pointerType)}return{onPointerDown:e,onPointerEnter:e,onMouseMove:_,onMouseEnter:_}},[_]);return A.useMemo(()=>n?{reference:y,trigger:y}:{},[n,y])}function li(){return!1}function ui(e){return{escapeKey:typeof e==`boolean`?e:e?.escapeKey??!1,outsidePress:typeof e==`boolean`?e:e?.outsidePress??!0}}function di(e,t={}){let{enabled:n=!0,escapeKey:r=!0,outsidePress:i=!0,outsidePressEvent:a=`sloppy`,referencePress:o=li,bubbles:d,externalTree:f}=t,p=e.useState(`open`),m=e.useState(`floatingElement`),{dataRef:h,events:g}=e.context,_=Gr(f),v=Z(typeof i==`function`?i:()=>!1),y=typeof i==`function`?v:i,x=y!==!1,S=Z(()=>a),{escapeKey:C,outsidePress:w}=ui(d),T=A.useRef(!1),E=A.useRef(!1),D=A.useRef(!1),O=A.useRef(!1),k=A.useRef(!1),j=A.useRef(``),M=A.useRef(null),N=se(),P=se(),F=se(),I=Z(()=>{P.clear(),h.current.insideReactTree=!1}),L=Z(e=>{let t=h.current.floatingContext?.nodeId;return(_?Fn(_.nodesRef.current,t):[]).some(t=>t.context?.open&&!t.context.dataRef.current[e])}),R=Z(t=>rt(t,e.select(`floatingElement`))||rt(t,e.select(`domReferenceElement`))),z=Z(t=>{o()&&e.setOpen(!1,J(_t,t.nativeEvent))}),te=Z(t=>{if(!p||!n||!r||t.key!==`Escape`)return;let i=Se(t)?t.nativeEvent:t;if(k.current||i.isComposing||!C&&L(`__escapeKeyBubbles`))return;let a=J(wt,i);e.setOpen(!1,a),a.isCanceled||t.preventDefault(),!C&&!a.isPropagationAllowed&&t.stopPropagation()}),B=Z(()=>{h.current.insideReactTree=!0,P.start(0,I)}),ne=Z(t=>{if(!p||!n||t.button!==0)return;let r=ke(t.nativeEvent);q(e.select(`floatingElement`),r)&&(T.current||(T.current=!0,E.current=!1))}),V=Z(e=>{p&&n&&(e.defaultPrevented||e.nativeEvent.defaultPrevented)&&T.current&&(E.current=!0)});A.useEffect(()=>{function e(e){e.open||(O.current=!1)}return g.on(`openchange`,e),()=>{g.off(`openchange`,e)}},[g]),A.useEffect(()=>I,[I]),A.useEffect(()=>{if(!p||!n)return p||(O.current=!1,k.current=!1,j.current=``,M.current=null),I;h.current.__escapeKeyBubbles=C,h.current.__outsidePressBubbles=w;let t=new oe,i=Q(m);function a(){F.clear(),k.current=!0}function o(){k.current=!0,F.start(ve?5:0,()=>{k.current=!1})}function d(){D.current=!0,t.start(0,()=>{D.current=!1})}function f(){T.current=!1,E.current=!1}function g(){let e=j.current,t=e===`pen`||!e?`mouse`:e,n=S(),r=typeof n==`function`?n():n;return typeof r==`string`?r:r[t]}function v(e){let t=g();return t===`intentional`&&e.type!==`click`||t===`sloppy`&&e.type===`click`}function A(e){let t=h.current.floatingContext?.nodeId,n=_&&Fn(_.nodesRef.current,t).some(t=>rt(e,t.context?.elements.floating));return R(e)||n}function P(n){if(v(n)){n.type!==`click`&&!R(n)&&(t.clear(),D.current=!1),I();return}if(h.current.insideReactTree){I();return}let r=ke(n),i=`[${Ln(`inert`)}]`,a=c(r)?r.getRootNode():null,o=Array.from((b(a)?a:Q(e.select(`floatingElement`))).querySelectorAll(i)),d=e.context.triggerElements;if(r&&(d.hasElement(r)||d.hasMatchingElement(e=>q(e,r))))return;let f=c(r)?r:null;for(;f&&!l(f);){let e=ee(f);if(l(e)||!c(e))break;f=e}if(!(o.length&&c(r)&&!it(r)&&!q(r,e.select(`floatingElement`))&&o.every(e=>!q(f,e)))){if(s(r)&&!(`touches`in n)){let e=l(r),t=u(r),i=/auto|scroll/,a=e||i.test(t.overflowX),o=e||i.test(t.overflowY),s=a&&r.clientWidth>0&&r.scrollWidth>r.clientWidth,c=o&&r.clientHeight>0&&r.scrollHeight>r.clientHeight,d=t.direction===`rtl`,f=c&&(d?n.offsetX<=r.offsetWidth-r.clientWidth:n.offsetX>r.clientWidth),p=s&&n.offsetY>r.clientHeight;if(f||p)return}if(!A(n)){if(g()===`intentional`){if(n.detail!==0&&!Ce(n)&&!O.current)return;if(D.current){t.clear(),D.current=!1;return}}typeof y==`function`&&!y(n)||L(`__outsidePressBubbles`)||(e.setOpen(!1,J(bt,n)),I())}}}function z(t){g()===`sloppy`&&t.pointerType!==`touch`&&e.select(`open`)&&n&&!R(t)&&P(t)}function B(t){if(g()!==`sloppy`||!e.select(`open`)||!n||R(t))return;let r=t.touches[0];r&&(M.current={startTime:Date.now(),startX:r.clientX,startY:r.clientY,dismissOnTouchEnd:!1,dismissOnMouseDown:!0},N.start(1e3,()=>{M.current&&(M.current.dismissOnTouchEnd=!1,M.current.dismissOnMouseDown=!1)}))}function ne(e,t){let n=ke(e);if(!n)return;let r=X(n,e.type,()=>{t(e),r()})}function V(e){j.current=`touch`,ne(e,B)}function H(e){N.clear(),e.type===`pointerdown`&&(e.button===0&&(O.current=!0),j.current=e.pointerType),(e.type!==`mousedown`||!M.current||M.current.dismissOnMouseDown)&&ne(e,e=>{e.type===`pointerdown`?z(e):P(e)})}function re(e){if(e.type===`pointercancel`&&(O.current=!1),!T.current)return;let n=E.current;f(),g()===`intentional`&&(e.type===`pointercancel`?n&&d():A(e)||(n?d():(typeof y!=`function`||y(e))&&(t.clear(),D.current=!0,I())))}function U(e){if(g()!==`sloppy`||!M.current||R(e))return;let t=e.touches[0];if(!t)return;let n=Math.abs(t.clientX-M.current.startX),r=Math.abs(t.clientY-M.current.startY),i=Math.sqrt(n*n+r*r);i>5&&(M.current.dismissOnTouchEnd=!0),i>10&&(P(e),N.clear(),M.current=null)}function ie(e){ne(e,U)}function W(e){g()===`sloppy`&&M.current&&!R(e)&&(M.current.dismissOnTouchEnd&&P(e),N.clear(),M.current=null)}function ae(e){ne(e,W)}let G=It(r&&It(X(i,`keydown`,te),X(i,`compositionstart`,a),X(i,`compositionend`,o)),x&&It(X(i,`click`,H,!0),X(i,`pointerdown`,H,!0),X(i,`pointerup`,re,!0),X(i,`pointercancel`,re,!0),X(i,`mousedown`,H,!0),X(i,`mouseup`,re,!0),X(i,`touchstart`,V,{capture:!0,passive:!0}),X(i,`touchmove`,ie,{capture:!0,passive:!0}),X(i,`touchend`,ae,{capture:!0,passive:!0})));return()=>{G(),t.clear(),f(),D.current=!1}},[h,m,r,x,y,p,n,C,w,te,I,S,L,R,_,e,N,F]);let H=A.useMemo(()=>({onKeyDown:te,onPointerDown:z,onClick:z}),[te,z]),re=A.useMemo(()=>({onKeyDown:te,onPointerDown:V,onMouseDown:V,onClickCapture:B,onMouseDownCapture(e){B(),ne(e)},onPointerDownCapture(e){B(),ne(e)},onMouseUpCapture:B,onTouchEndCapture:B,onTouchMoveCapture:B}),[te,B,ne,V]);return A.useMemo(()=>n?{reference:H,floating:re,trigger:H}:{},[n,H,re])}function fi(e){let{popupStore:t,treatPopupAsFloatingElement:n=!1,floatingRootContext:r,floatingId:i,nested:a,onOpenChange:o}=e,s=t.useState(`open`),l=t.useState(`activeTriggerElement`),u=t.useState(n?`popupElement`:`positionerElement`),d=o;return t.useSyncedValue(`floatingId`,i),H(()=>{let e={open:s,floatingId:i,referenceElement:l,floatingElement:u};c(l)&&(e.domReferenceElement=l),r.state.positionReference===r.state.referenceElement&&(e.positionReference=l),r.update(e)},[s,i,l,u,r]),r.context.onOpenChange=d,r.context.nested=a,r}function pi(e,t=!1,n=!1,r=!1){let[i,a]=A.useState(e&&t?`idle`:void 0),[o,s]=A.useState(e&&!r);return e&&!o&&(s(!0),a(`starting`)),!e&&o&&i!==`ending`&&!n&&a(`ending`),!e&&!o&&i===`ending`&&a(void 0),H(()=>{if(!e&&o&&i!==`ending`&&n){let e=Qt.request(()=>{a(`ending`)});return()=>{Qt.cancel(e)}}},[e,o,i,n]),H(()=>{if(!e||t||i===void 0)return;let n=Qt.request(()=>{a(void 0)});return()=>{Qt.cancel(n)}},[t,e,i]),H(()=>{if(!e||!t)return;e&&o&&i!==`idle`&&a(`starting`);let n=Qt.request(()=>{a(`idle`)});return()=>{Qt.cancel(n)}},[t,e,o,i]),{mounted:o,setMounted:s,transitionStatus:i}}function mi(e,t){return e.getAnimations(t).filter(e=>{let t=e.effect?.getTiming();return t?.duration!==1/0&&t?.iterations!==1/0})}var hi=null;function gi(e){if(!hi){let e=[];hi=e,queueMicrotask(()=>{hi=null,N.flushSync(()=>{for(let t of e)t()})})}hi.push(e)}function _i(e,t=!1,n=!1){let r=$t();return Z((i,a=null)=>{r.cancel();let o=Yr(e);if(o==null)return;let s=o,c=()=>{n?gi(()=>{a?.aborted||i()}):N.flushSync(i)};if(typeof s.getAnimations!=`function`||globalThis.BASE_UI_ANIMATIONS_DISABLED){i();return}function l(){Promise.all(mi(s).map(e=>e.finished.then(B))).then(()=>{a?.aborted||c()},()=>{a?.aborted||(mi(s).some(e=>e.pending||e.playState!==`finished`)?l():c())})}if(t){let e=Ie;if(!s.hasAttribute(e)){r.request(l);return}let t=new MutationObserver(()=>{s.hasAttribute(e)||(t.disconnect(),l())});t.observe(s,{attributes:!0,attributeFilter:[e]}),a?.addEventListener(`abort`,()=>t.disconnect(),{once:!0})}else r.request(l)})}function vi(e){let{enabled:t=!0,open:n,ref:r,batch:i=!1,onComplete:a}=e,o=Z(a),s=_i(r,n,i);A.useEffect(()=>{if(!t)return;let e=new AbortController;return s(o,e.signal),()=>{e.abort()}},[t,n,o,s])}function yi(e){let{open:t,ref:n,preventUnmountOnClose:r,setPreventUnmountOnClose:i,onUnmount:a,animateInitialOpen:o}=e,s=Z(i),{mounted:c,setMounted:l,transitionStatus:u}=pi(t,!1,!1,o),d=!t&&r;H(()=>{t&&s(!1)},[t,s]);let f=A.useRef(c),p=A.useRef(!1),m=Zn(),h=()=>{f.current=!1,l(!1),a()};H(()=>{f.current=c,p.current&&(p.current=!1,!t&&c&&h())});let g=Z(()=>{f.current&&(t?(p.current=!0,m()):h())});return vi({enabled:c&&!t&&!d,open:t,ref:n,onComplete(){t||g()}}),{mounted:c,transitionStatus:u,preventUnmountingOnClose:d,forceUnmount:g}}var bi={tabIndex:-1,[Ae]:``};function xi(e){return t=>t!==`touch`||e.current}function Si(e,t=!1){let n=tr(),r=Wr()!=null,i=M(()=>e(n,r)).current;return fi({popupStore:i,treatPopupAsFloatingElement:t,floatingRootContext:i.state.floatingRootContext,floatingId:n,nested:r,onOpenChange:i.setOpen}),i}function Ci({handle:e,store:t}){return H(()=>e.attachStore(t),[e,t]),null}function wi(e){let t=e.context.triggerElements.size;e.select(`open`)&&e.state.triggerCount!==t&&e.set(`triggerCount`,t)}function Ti(e,t){let n=A.useRef(null);return Z(r=>{let i=n.current;if(i!==null){if(i.element===r&&i.store===t&&i.id===e)return;n.current=null;let a=i.store;a.context.triggerElements.getById(i.id)===i.element&&(a.context.triggerElements.delete(i.id),wi(a))}r!==null&&e!==void 0&&(n.current={store:t,id:e,element:r},t.context.triggerElements.add(e,r),wi(t))})}function Ei(e,t,n,r=!1){let i=e.preventUnmountingOnClose;t?i=!1:r&&(i=!0);let a=n?.id??null,o=e.activeTriggerId,s=e.activeTriggerElement;return(a||t)&&(o=a,s=n??null),{open:t,preventUnmountingOnClose:i,activeTriggerId:o,activeTriggerElement:s,openedWithoutTrigger:t?n==null:e.openedWithoutTrigger}}function Di(e){let t=!1;return e.preventUnmountOnClose=()=>{t=!0},()=>t}function Oi(e,t,n,r={}){let i=n.reason,a=i===vt,o=t&&i===`trigger-focus`,s=!t&&(i===`trigger-press`||i===`escape-key`),c=Di(n);if(e.context.onOpenChange?.(t,n),n.isCanceled)return;r.onBeforeDispatch?.(),e.state.floatingRootContext.dispatchOpenChange(t,n);let l=()=>{let i=Ei(e.state,t,n.trigger,c()),l={...r.extraState,...i};o?l.instantType=`focus`:s?l.instantType=`dismiss`:a&&(l.instantType=void 0),e.update(l)};a?N.flushSync(l):l()}function ki(e,t,n,r){let i=n.useState(`isMountedByTrigger`,e),a=Ti(e,n),o=Z(t=>{let i=n.select(`open`),a=n.select(`activeTriggerId`);if(a===e){let e={activeTriggerElement:t,...i?r:null};n.update(e)}else if(a==null&&i&&!n.state.openedWithoutTrigger){let i={activeTriggerId:e??null,activeTriggerElement:t,...r};n.update(i)}}),s=Z(e=>{a(e),e&&o(e)});return H(()=>(s(t.current),()=>s(null)),[s,t,n,e]),H(()=>{if(i){let e={activeTriggerElement:t.current,...r};n.update(e)}},[i,n,t,...Object.values(r)]),{registerTrigger:s,isMountedByThisTrigger:i}}function Ai(e,t={}){let{closeOnActiveTriggerUnmount:n=!1}=t,r=A.useRef(null),i=e.useState(`open`);H(()=>{if(!i){r.current=null,e.state.triggerCount!==0&&e.set(`triggerCount`,0),e.state.openedWithoutTrigger&&e.set(`openedWithoutTrigger`,!1);return}let t=e.context.triggerElements.size,a={};e.state.triggerCount!==t&&(a.triggerCount=t);let o=e.select(`activeTriggerId`),s=null;if(o){let t=e.context.triggerElements.getById(o);if(t)r.current=o,t!==e.state.activeTriggerElement&&(a.activeTriggerElement=t);else{for(let[t,n]of e.context.triggerElements.entries())if(n===e.state.activeTriggerElement){a.activeTriggerId=t,a.activeTriggerElement=n,r.current=t;break}a.activeTriggerId===void 0&&(r.current===o?s=o:r.current=null)}}else r.current=null;if(!s&&!o&&!e.state.openedWithoutTrigger&&t===1){let t=e.context.triggerElements.entries().next();if(!t.done){let[e,n]=t.value;a.activeTriggerId=e,a.activeTriggerElement=n,r.current=e}}(a.triggerCount!==void 0||a.activeTriggerId!==void 0||a.activeTriggerElement!==void 0)&&e.update(a),s&&n&&queueMicrotask(()=>{if(e.select(`open`)&&e.select(`activeTriggerId`)===s&&!e.context.triggerElements.getById(s)){let t=J(gt);e.setOpen(!1,t),t.isCanceled||e.update({activeTriggerId:null,activeTriggerElement:null})}})},[i,e,e.useState(`triggerCount`),e.useState(`activeTriggerId`),e.useState(`activeTriggerElement`),n])}function ji(e,t,n,r){let{mounted:i,transitionStatus:a,forceUnmount:o}=yi({open:e,ref:t.context.popupRef,preventUnmountOnClose:t.useState(`preventUnmountingOnClose`),setPreventUnmountOnClose:e=>t.set(`preventUnmountingOnClose`,e),animateInitialOpen:r,onUnmount(){t.update({activeTriggerId:null,activeTriggerElement:null,mounted:!1,preventUnmountingOnClose:!1}),n?.(),t.context.onOpenChangeComplete?.(!1)}});return M(()=>(t.set(`mounted`,i),null)),t.useSyncedValues({mounted:i,transitionStatus:a}),{forceUnmount:o,transitionStatus:a}}function Mi(e,t){e.useSyncedValues(t),H(()=>()=>{e.update({activeTriggerProps:V,inactiveTriggerProps:V,popupProps:V})},[e])}function Ni(e,t){H(()=>{!t&&e.state.openMethod!==null&&e.set(`openMethod`,null)},[t,e]),H(()=>()=>{e.state.openMethod!==null&&e.set(`openMethod`,null)},[e])}var Pi=class{idMap=new Map;add(e,t){this.idMap.set(e,t)}delete(e){this.idMap.delete(e)}hasElement(e){for(let t of this.idMap.values())if(t===e)return!0;return!1}hasMatchingElement(e){for(let t of this.idMap.values())if(e(t))return!0;return!1}getById(e){return this.idMap.get(e)}entries(){return this.idMap.entries()}elements(){return this.idMap.values()}get size(){return this.idMap.size}},Fi=t((e=>{var t=n();function r(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var i=typeof Object.is==`function`?Object.is:r,a=t.useState,o=t.useEffect,s=t.useLayoutEffect,c=t.useDebugValue;function l(e,t){var n=t(),r=a({inst:{value:n,getSnapshot:t}}),i=r[0].inst,l=r[1];return s(function(){i.value=n,i.getSnapshot=t,u(i)&&l({inst:i})},[e,n,t]),o(function(){return u(i)&&l({inst:i}),e(function(){u(i)&&l({inst:i})})},[e]),c(n),n}function u(e){var t=e.getSnapshot;e=e.value;try{var n=t();return!i(e,n)}catch{return!0}}function d(e,t){return t()}var f=typeof window>`u`||window.document===void 0||window.document.createElement===void 0?d:l;e.useSyncExternalStore=t.useSyncExternalStore===void 0?f:t.useSyncExternalStore})),Ii=t(((e,t)=>{t.exports=Fi()})),Li=t((e=>{var t=n(),r=Ii();function i(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var a=typeof Object.is==`function`?Object.is:i,o=r.useSyncExternalStore,s=t.useRef,c=t.useEffect,l=t.useMemo,u=t.useDebugValue;e.useSyncExternalStoreWithSelector=function(e,t,n,r,i){var d=s(null);if(d.current===null){var f={hasValue:!1,value:null};d.current=f}else f=d.current;d=l(function(){function e(e){if(!o){if(o=!0,s=e,e=r(e),i!==void 0&&f.hasValue){var t=f.value;if(i(t,e))return c=t}return c=e}if(t=c,a(s,e))return t;var n=r(e);return i!==void 0&&i(t,n)?(s=e,t):(s=e,c=n)}var o=!1,s,c,l=n===void 0?null:n;return[function(){return e(t())},l===null?void 0:function(){return e(l())}]},[t,n,r,i]);var p=o(e,d[0],d[1]);return c(function(){f.hasValue=!0,f.value=p},[p]),u(p),p}})),Ri=t(((e,t)=>{t.exports=Li()})),zi=Ii(),Bi=Ri(),Vi=rr(19)?Wi:Gi;function Hi(e,t,n,r,i){return Vi(e,t,n,r,i)}function Ui(e,t,n,r,i){let a=A.useCallback(()=>t(e.getSnapshot(),n,r,i),[e,t,n,r,i]);return(0,zi.useSyncExternalStore)(e.subscribe,a,a)}L({before(e){e.syncIndex=0,e.didInitialize||(e.syncTick=1,e.syncHooks=[],e.didChangeStore=!0,e.getSnapshot=()=>{let t=!1;for(let n=0;n<e.syncHooks.length;n+=1){let r=e.syncHooks[n],i=r.selector(r.store.state,r.a1,r.a2,r.a3);Object.is(r.value,i)||(t=!0,r.value=i)}return t&&(e.syncTick+=1),e.syncTick})},after(e){e.syncHooks.length>0&&(e.didChangeStore&&(e.didChangeStore=!1,e.subscribe=t=>{let n=new Set;for(let t of e.syncHooks)n.add(t.store);let r=[];for(let e of n)r.push(e.subscribe(t));return()=>{for(let e of r)e()}}),(0,zi.useSyncExternalStore)(e.subscribe,e.getSnapshot,e.getSnapshot))}});function Wi(e,t,n,r,i){let a=I();if(!a)return Ui(e,t,n,r,i);let o=a.syncIndex;a.syncIndex+=1;let s;return a.didInitialize?(s=a.syncHooks[o],s.store===e&&s.selector===t&&Object.is(s.a1,n)&&Object.is(s.a2,r)&&Object.is(s.a3,i)||(s.store!==e&&(a.didChangeStore=!0),s.store=e,s.selector=t,s.a1=n,s.a2=r,s.a3=i,s.value=t(e.getSnapshot(),n,r,i))):(s={store:e,selector:t,a1:n,a2:r,a3:i,value:t(e.getSnapshot(),n,r,i)},a.syncHooks.push(s)),s.value}function Gi(e,t,n,r,i){return(0,Bi.useSyncExternalStoreWithSelector)(e.subscribe,e.getSnapshot,e.getSnapshot,e=>t(e,n,r,i))}var Ki=class{static create(e){return new this(e)}constructor(e){this.state=e,this.listeners=new Set,this.updateTick=0}subscribe=e=>(this.listeners.add(e),()=>{this.listeners.delete(e)});getSnapshot=()=>this.state;setState(e){if(this.state===e)return;this.state=e,this.updateTick+=1;let t=this.updateTick;for(let n of this.listeners){if(t!==this.updateTick)return;n(e)}}update(e){for(let t in e)if(!Object.is(this.state[t],e[t])){this.setState({...this.state,...e});return}}set(e,t){Object.is(this.state[e],t)||this.setState({...this.state,[e]:t})}notifyAll(){let e={...this.state};this.setState(e)}use(e,t,n,r){return Hi(this,e,t,n,r)}},qi=class extends Ki{constructor(e,t={},n){super(e),this.context=t,this.selectors=n}useSyncedValue(e,t){A.useDebugValue(e);let n=this;H(()=>{n.state[e]!==t&&n.set(e,t)},[n,e,t])}useSyncedValueWithCleanup(e,t){let n=this;H(()=>(n.state[e]!==t&&n.set(e,t),()=>{n.set(e,void 0)}),[n,e,t])}useSyncedValues(e){let t=this;H(()=>{t.update(e)},[t,...Object.values(e)])}useControlledProp(e,t){A.useDebugValue(e);let n=this,r=t!==void 0;H(()=>{r&&!Object.is(n.state[e],t)&&n.setState({...n.state,[e]:t})},[n,e,t,r])}select(e,t,n,r){let i=this.selectors[e];return i(this.state,t,n,r)}useState(e,t,n,r){return A.useDebugValue(e),Hi(this,this.selectors[e],t,n,r)}useContextCallback(e,t){A.useDebugValue(e);let n=Z(t??B);this.context[e]=n}useStateSetter(e){let t=A.useRef(void 0);return t.current===void 0&&(t.current=t=>{this.set(e,t)}),t.current}observe(e,t){let n;n=typeof e==`function`?e:this.selectors[e];let r=n(this.state);return t(r,r,this),this.subscribe(e=>{let i=n(e);if(!Object.is(r,i)){let e=r;r=i,t(i,e,this)}})}},Ji={open:e=>e.open,transitionStatus:e=>e.transitionStatus,domReferenceElement:e=>e.domReferenceElement,referenceElement:e=>e.positionReference??e.referenceElement,floatingElement:e=>e.floatingElement,floatingId:e=>e.floatingId},Yi=class extends qi{constructor(e){let{syncOnly:t,nested:n,onOpenChange:r,triggerElements:i,...a}=e;super({...a,positionReference:a.referenceElement,domReferenceElement:a.referenceElement},{onOpenChange:r,dataRef:{current:{}},events:Br(),nested:n,triggerElements:i},Ji),this.syncOnly=t}syncOpenEvent=(e,t)=>{(!e||!this.state.open||t!=null&&Ee(t))&&(this.context.dataRef.current.openEvent=e?t:void 0)};dispatchOpenChange=(e,t)=>{this.syncOpenEvent(e,t.event);let n={open:e,reason:t.reason,nativeEvent:t.event,nested:this.context.nested,triggerElement:t.trigger};this.context.events.emit(`openchange`,n)};setOpen=(e,t)=>{this.syncOnly||this.dispatchOpenChange(e,t),this.context.onOpenChange?.(e,t)}};function Xi(e,t,n=!1){return{open:!1,openProp:void 0,mounted:!1,transitionStatus:void 0,floatingRootContext:new Yi({open:!1,transitionStatus:void 0,floatingElement:null,referenceElement:null,triggerElements:e,floatingId:t,syncOnly:!0,nested:n,onOpenChange:void 0}),floatingId:t,triggerCount:0,preventUnmountingOnClose:!1,payload:void 0,activeTriggerId:null,activeTriggerElement:null,openedWithoutTrigger:!1,triggerIdProp:void 0,popupElement:null,positionerElement:null,activeTriggerProps:V,inactiveTriggerProps:V,popupProps:V}}var Zi=e=>e.triggerIdProp??e.activeTriggerId,Qi=e=>e.openProp??e.open,$i=e=>(e.popupElement?.id??e.floatingId)||void 0;function ea(e,t){return t!==void 0&&Qi(e)&&Zi(e)===t}function ta(e,t){return ea(e,t)?!0:t!==void 0&&Qi(e)&&Zi(e)==null&&!e.openedWithoutTrigger&&e.triggerCount===1}var na={open:Qi,mounted:e=>e.mounted,transitionStatus:e=>Qi(e)&&!e.mounted?`starting`:e.transitionStatus,floatingRootContext:e=>e.floatingRootContext,triggerCount:e=>e.triggerCount,preventUnmountingOnClose:e=>e.preventUnmountingOnClose,payload:e=>e.payload,activeTriggerId:Zi,activeTriggerElement:e=>e.mounted?e.activeTriggerElement:null,popupId:$i,isTriggerActive:(e,t)=>t!==void 0&&Zi(e)===t,isOpenedByTrigger:(e,t)=>ea(e,t),isMountedByTrigger:(e,t)=>t!==void 0&&Zi(e)===t&&e.mounted,triggerProps:(e,t)=>t?e.activeTriggerProps:e.inactiveTriggerProps,triggerPopupId:(e,t)=>ta(e,t)?$i(e):void 0,popupProps:e=>e.popupProps,popupElement:e=>e.popupElement,positionerElement:e=>e.positionerElement};function ra(e){let t=A.useCallback(t=>e===void 0?B:e.subscribeStore(t),[e]),n=A.useCallback(()=>e===void 0?void 0:e.store,[e]);return(0,zi.useSyncExternalStore)(t,n,()=>e?.serverStore)}var ia=ge&&ve;function aa(e,t={}){let{enabled:n=!0,delay:r}=t,{events:i,dataRef:a}=e.context,o=A.useRef(!1),l=A.useRef(null),u=A.useRef(!0),f=se();A.useEffect(()=>{let t=e.select(`domReferenceElement`);if(!n)return;let r=d(t);function i(){let t=e.select(`domReferenceElement`);!e.select(`open`)&&s(t)&&t===De(Q(t))&&(o.current=!0,l.current=t)}function a(){u.current=!0}function c(){u.current=!1}return It(X(r,`blur`,i),ia&&X(r,`keydown`,a,!0),ia&&X(r,`pointerdown`,c,!0))},[e,n]),A.useEffect(()=>{if(!n)return;function t(t){if(t.reason===`trigger-press`||t.reason===`escape-key`){let t=e.select(`domReferenceElement`);c(t)&&(l.current=t,o.current=!0)}}return i.on(`openchange`,t),()=>{i.off(`openchange`,t)}},[i,n,e]);let p=A.useMemo(()=>{function t(){o.current=!1,l.current=null}return{onMouseLeave(){t()},onFocus(n){let i=n.currentTarget;if(o.current){if(l.current===i)return;t()}let a=ke(n.nativeEvent);if(c(a)){if(ia&&!n.relatedTarget){if(!u.current&&!at(a))return}else if(!ct(a))return}let s=nt(n.relatedTarget,e.context.triggerElements),{nativeEvent:d,currentTarget:p}=n;e.select(`open`)&&s||!r?e.setOpen(!0,J(yt,d,p)):f.start(r,()=>{o.current||e.setOpen(!0,J(yt,d,p))})},onBlur(n){t();let r=n.relatedTarget,i=n.nativeEvent,o=c(r)&&r.hasAttribute(Ln(`focus-guard`))&&r.getAttribute(`data-type`)===`outside`;f.start(0,()=>{let t=e.select(`domReferenceElement`),n=De(Q(t));!r&&n===t||q(a.current.floatingContext?.refs.floating.current,n)||q(t,n)||o||nt(r??n,e.context.triggerElements)||e.setOpen(!1,J(yt,i))})}}},[a,r,e,f]);return A.useMemo(()=>n?{reference:p,trigger:p}:{},[n,p])}var oa=class e{pointerType=void 0;interactedInside=!1;handler=void 0;blockMouseMove=!0;performedPointerEventsMutation=!1;pointerEventsScopeElement=null;pointerEventsReferenceElement=null;pointerEventsFloatingElement=null;restTimeoutPending=!1;openChangeTimeout=new oe;restTimeout=new oe;handleCloseOptions=void 0;static create(){return new e}dispose=()=>{this.openChangeTimeout.clear(),this.restTimeout.clear()};disposeEffect=()=>this.dispose},sa=new WeakMap;function ca(e){if(!e.performedPointerEventsMutation)return;let t=e.pointerEventsScopeElement;t&&sa.get(t)===e&&(e.pointerEventsScopeElement?.style.removeProperty(`pointer-events`),e.pointerEventsReferenceElement?.style.removeProperty(`pointer-events`),e.pointerEventsFloatingElement?.style.removeProperty(`pointer-events`),sa.delete(t)),e.performedPointerEventsMutation=!1,e.pointerEventsScopeElement=null,e.pointerEventsReferenceElement=null,e.pointerEventsFloatingElement=null}function la(e,t){let{scopeElement:n,referenceElement:r,floatingElement:i}=t,a=sa.get(n);a&&a!==e&&ca(a),ca(e),e.performedPointerEventsMutation=!0,e.pointerEventsScopeElement=n,e.pointerEventsReferenceElement=r,e.pointerEventsFloatingElement=i,sa.set(n,e),n.style.pointerEvents=`none`,r.style.pointerEvents=`auto`,i.style.pointerEvents=`auto`}function ua(e){let t=e.context.dataRef.current,n=M(()=>t.hoverInteractionState??oa.create()).current;return t.hoverInteractionState||=n,ae(t.hoverInteractionState.disposeEffect),t.hoverInteractionState}function da(e,t={}){let{enabled:n=!0,closeDelay:r=0,nodeId:i}=t,a=e.useState(`open`),o=e.useState(`floatingElement`),s=e.useState(`domReferenceElement`),{dataRef:l}=e.context,u=Gr(),d=Wr(),f=ua(e),p=se(),m=Z(()=>pt(l.current.openEvent?.type,f.interactedInside)),h=Z(()=>mt(l.current.openEvent?.type)),g=Z(()=>{ca(f)});H(()=>{a||(f.pointerType=void 0,f.restTimeoutPending=!1,f.interactedInside=!1,g())},[a,f,g]),A.useEffect(()=>g,[g]),H(()=>{if(n&&a&&f.handleCloseOptions?.blockPointerEvents&&h()&&c(s)&&o){let e=s,t=o,n=Q(o),r=u?.nodesRef.current.find(e=>e.id===d)?.context?.elements.floating;r&&(r.style.pointerEvents=``);let i=f.pointerEventsScopeElement===t?null:f.pointerEventsScopeElement,a=r===t?null:r,c=f.handleCloseOptions?.getScope?.()??i??a??Oe(e,`[data-rootownerid]`)??n.body;return la(f,{scopeElement:c,referenceElement:e,floatingElement:t}),()=>{g()}}},[n,a,s,o,f,h,u,d,g]),A.useEffect(()=>{if(!n)return;function t(){return!!(u&&d&&Fn(u.nodesRef.current,d).length>0)}function a(t){let n=dt(r,`close`,f.pointerType),i=()=>{e.setOpen(!1,J(vt,t)),u?.events.emit(`floating.closed`,t)};n?f.openChangeTimeout.start(n,i):(f.openChangeTimeout.clear(),i())}function s(e){let t=ke(e);ot(t)?f.interactedInside=Oe(t,`[aria-haspopup]`)!=null:f.interactedInside=!1}function _(){f.openChangeTimeout.clear(),p.clear(),u?.events.off(`floating.closed`,y),g()}function v(n){if(t()&&u){u.events.on(`floating.closed`,y);return}if(nt(n.relatedTarget,e.context.triggerElements))return;let r=l.current.floatingContext?.nodeId??i,o=n.relatedTarget;u&&r&&c(o)&&Fn(u.nodesRef.current,r,!1).some(e=>q(e.context?.elements.floating,o))||(f.handler?f.handler(n):(g(),h()&&!m()&&a(n)))}function y(n){u&&d&&!t()&&p.start(0,()=>{u.events.off(`floating.closed`,y),e.setOpen(!1,J(vt,n)),u.events.emit(`floating.closed`,n)})}let b=o;return It(b&&X(b,`mouseenter`,_),b&&X(b,`mouseleave`,v),b&&X(b,`pointerdown`,s,!0),()=>{u?.events.off(`floating.closed`,y)})},[n,o,e,l,r,i,h,m,g,f,u,d,p])}var fa={current:null};function pa(e,t={}){let{enabled:n=!0,delay:r=0,handleClose:i=null,mouseOnly:a=!1,restMs:o=0,move:s=!0,triggerElementRef:l=fa,externalTree:u,isActiveTrigger:d=!0,getHandleCloseContext:f,isClosing:p,shouldOpen:m,guardStaleOpen:h=!1}=t,{dataRef:g,events:_}=e.context,v=Gr(u),y=ua(e),b=A.useRef(!1),x=Ut(i),S=Ut(r),C=Ut(o),w=Ut(n),T=Ut(m),E=Ut(p),D=Z(()=>pt(g.current.openEvent?.type,y.interactedInside)),O=Z(()=>T.current?.()!==!1),ee=Z((t,n,r)=>{let i=e.context.triggerElements;if(i.hasElement(n))return!t||!q(t,n);if(!c(r))return!1;let a=r;return i.hasMatchingElement(e=>q(e,a))&&(!t||!q(t,a))}),k=Z(()=>{y.handler&&=(Q(e.select(`domReferenceElement`)).removeEventListener(`mousemove`,y.handler),void 0)}),j=Z(()=>{ca(y)});return d&&(y.handleCloseOptions=i?.__options),A.useEffect(()=>k,[k]),A.useEffect(()=>{if(!n)return;function e(e){e.open?b.current=!1:(b.current=e.reason===vt,k(),y.openChangeTimeout.clear(),y.restTimeout.clear(),y.blockMouseMove=!0,y.restTimeoutPending=!1)}return _.on(`openchange`,e),()=>{_.off(`openchange`,e)}},[n,_,y,k]),A.useEffect(()=>{if(!n)return;function t(t,n=!0){let r=dt(S.current,`close`,y.pointerType);r?y.openChangeTimeout.start(r,()=>{e.setOpen(!1,J(vt,t)),v?.events.emit(`floating.closed`,t)}):n&&(y.openChangeTimeout.clear(),e.setOpen(!1,J(vt,t)),v?.events.emit(`floating.closed`,t))}let r=l.current??(d?e.select(`domReferenceElement`):null);if(!c(r))return;function i(t){if(y.openChangeTimeout.clear(),y.blockMouseMove=!1,a&&!Te(y.pointerType))return;let n=ft(C.current),r=dt(S.current,`open`,y.pointerType),i=ke(t),o=t.currentTarget??null,s=e.select(`domReferenceElement`),l=o;if(c(i)&&!e.context.triggerElements.hasElement(i)){for(let t of e.context.triggerElements.elements())if(q(t,i)){l=t;break}}c(o)&&c(s)&&!e.context.triggerElements.hasElement(o)&&q(o,s)&&(l=s);let u=l!=null&&ee(s,l,i),d=e.select(`open`),f=E.current?.()??e.select(`transitionStatus`)===`ending`,p=!d&&f&&b.current,m=!u&&c(l)&&c(s)&&q(s,l)&&p,h=n>0&&!r,g=u&&(d||p)||m,_=!d||u;g?O()&&e.setOpen(!0,J(vt,t,l)):h||(r?y.openChangeTimeout.start(r,()=>{_&&O()&&e.setOpen(!0,J(vt,t,l))}):_&&O()&&e.setOpen(!0,J(vt,t,l)))}function o(n){if(D()){j();return}k();let r=Q(e.select(`domReferenceElement`));y.restTimeout.clear(),y.restTimeoutPending=!1;let i=g.current.floatingContext??f?.();if(!nt(n.relatedTarget,e.context.triggerElements)){if(x.current&&i){e.select(`open`)||y.openChangeTimeout.clear();let a=l.current;y.handler=x.current({...i,tree:v,x:n.clientX,y:n.clientY,onClose(){j(),k(),w.current&&!D()&&a===e.select(`domReferenceElement`)&&t(n,!0)}}),r.addEventListener(`mousemove`,y.handler),y.handler(n)}else y.pointerType===`touch`&&q(e.select(`floatingElement`),n.relatedTarget)||t(n)}}function u(e){q(r,e.relatedTarget)||(y.openChangeTimeout.clear(),y.restTimeout.clear(),y.restTimeoutPending=!1)}let p=h?X(r,`mouseout`,u):void 0;return s?It(X(r,`mousemove`,i,{once:!0}),X(r,`mouseenter`,i),X(r,`mouseleave`,o),p):It(X(r,`mouseenter`,i),X(r,`mouseleave`,o),p)},[k,j,g,S,e,n,x,y,d,ee,D,a,s,C,l,v,w,f,E,O,h]),A.useMemo(()=>{if(!n)return;function t(e){y.pointerType=e.pointerType}return{onPointerDown:t,onPointerEnter:t,onMouseMove(t){let{nativeEvent:n}=t,r=t.currentTarget,i=e.select(`domReferenceElement`),o=e.select(`open`),s=ee(i,r,t.target);if(a&&!Te(y.pointerType))return;if(o&&s&&y.handleCloseOptions?.blockPointerEvents){let t=e.select(`floatingElement`);if(t){let e=y.handleCloseOptions?.getScope?.()??r.ownerDocument.body;la(y,{scopeElement:e,referenceElement:r,floatingElement:t})}}let c=ft(C.current);if(o&&!s||c===0||!s&&y.restTimeoutPending&&t.movementX**2+t.movementY**2<2)return;y.restTimeout.clear();function l(){if(y.restTimeoutPending=!1,D())return;let t=e.select(`open`);!y.blockMouseMove&&(!t||s)&&O()&&e.setOpen(!0,J(vt,n,r))}y.pointerType===`touch`?N.flushSync(()=>{l()}):s&&o?l():(y.restTimeoutPending=!0,y.restTimeout.start(c,l))}}},[n,y,D,ee,a,e,C,O])}function ma(e){return ve&&e.movementX===0&&e.movementY===0}function ha(e,t,n){switch(e){case`vertical`:return t;case`horizontal`:return n;default:return t||n}}function ga(e,t){return ha(t,e===`ArrowUp`||e===`ArrowDown`,e===`ArrowLeft`||e===`ArrowRight`)}function _a(e,t,n){return ha(t,e===`ArrowDown`,n?e===`ArrowLeft`:e===`ArrowRight`)||e===`Enter`||e===` `||e===``}function va(e,t,n){return ha(t,n?e===Me:e===Ne,e===Fe)}function ya(e,t,n,r){return t===`both`||t===`horizontal`&&r?e===`Escape`:ha(t,n?e===Ne:e===Me,e===Pe)}function ba(e,t){let{listRef:n,activeIndex:r,onNavigate:i=()=>{},enabled:a=!0,selectedIndex:o=null,allowEscape:c=!1,loopFocus:l=!1,nested:u=!1,rtl:d=!1,virtual:f=!1,focusItemOnOpen:p=`auto`,focusItemOnHover:m=!0,openOnArrowKeyDown:h=!0,disabledIndices:g=void 0,orientation:_=`vertical`,triggerOrientation:v=_,parentOrientation:y,id:b,resetOnPointerLeave:x=!0,externalTree:S,nestedReturnFocusRef:C,grid:w}=t,T=w!=null,E=e.useState(`open`),D=e.useState(`floatingElement`),O=e.useState(`domReferenceElement`),ee=e.context.dataRef,k=lt(D),j=st(O),M=Ut(k),N=Wr(),P=Gr(S),F=A.useRef(p),I=A.useRef(o??-1),L=A.useRef(null),R=A.useRef(!0),z=Z(e=>{i(I.current===-1?null:I.current,e)}),te=A.useRef(!!D),B=A.useRef(E),ne=A.useRef(!1),V=A.useRef(!1),re=A.useRef(null),U=Ut(g),ie=Ut(E),W=Ut(o),ae=Ut(x),G=$t(),oe=$t(),se=Z(()=>{G.cancel();function e(e){f||(re.current=zn(e,{sync:ne.current,preventScroll:!0}))}let t=n.current[I.current],r=V.current;t&&e(t),(ne.current?e=>e():e=>G.request(e))(()=>{let i=n.current[I.current]||t;i&&(t||e(i),fe&&(r||!R.current)&&i.scrollIntoView?.({block:`nearest`,inline:`nearest`}))})});H(()=>{ee.current.orientation=_},[ee,_]),H(()=>{E||(L.current=null),E&&p===`auto`||(F.current=p)},[E,p]),H(()=>{a&&(E&&D?(I.current=o??-1,F.current&&o!=null&&(V.current=!0,z())):te.current&&(I.current=-1,z()))},[a,E,D,o,z]),H(()=>{if(a){if(!E)ne.current=!1;else if(D){if(r==null){if(ne.current=!1,W.current!=null)return;if(te.current&&(I.current=-1,se()),(!B.current||!te.current)&&F.current&&(L.current!=null||F.current===!0&&L.current==null)){let e=0,t=()=>{n.current[0]==null?(e<2&&(e?e=>oe.request(e):queueMicrotask)(t),e+=1):(I.current=L.current==null||_a(L.current,v,d)||u?an(n):on(n),L.current=null,z())};t()}}else rn(n.current,r)||(I.current=r,se(),V.current=!1)}}},[a,E,D,r,W,u,n,v,d,z,se,oe]),H(()=>{if(!a||D||!P||f||!te.current)return;let e=P.nodesRef.current,t=e.find(e=>e.id===N)?.context?.elements.floating,n=De(Q(O??t??null)),r=e.some(e=>e.context&&q(e.context.elements.floating,n));t&&!r&&R.current&&t.focus({preventScroll:!0})},[a,D,O,P,N,f]),H(()=>{B.current=E,te.current=!!D});let K=r!=null,ce=Z(e=>{if(!ie.current)return;let t=n.current.indexOf(e.currentTarget);t!==-1&&(I.current!==t||r!==t)&&(I.current=t,z(e))}),le=Z(()=>y??P?.nodesRef.current.find(e=>e.id===N)?.context?.dataRef?.current.orientation),ue=Z(()=>an(n,U.current)),de=Z(t=>{if(R.current=!1,ne.current=!0,t.which===229||!ie.current&&t.currentTarget===M.current)return;if(u&&ya(t.key,_,d,T)){ga(t.key,le())||xe(t),e.setOpen(!1,J(Tt,t.nativeEvent));let n=C?.current??O;s(n)&&n.focus();return}r!=null&&r!==I.current&&!rn(n.current,r)&&(I.current=r);let i=I.current,a=an(n,g),o=on(n,g);if(j||(t.key===`Home`&&(xe(t),I.current=a,z(t)),t.key===`End`&&(xe(t),I.current=o,z(t))),w!=null){let e=w(t,I.current,n,_,l,d,g,a,o);if(e!=null&&e!==I.current&&(I.current=e,z(t)),_===`both`)return}if(ga(t.key,_)){xe(t);let e=De(t.currentTarget.ownerDocument);if(E&&!f&&q(t.currentTarget,e)&&!n.current.some(t=>t!=null&&q(t,e))){I.current=_a(t.key,_,d)?a:o,z(t),r===I.current&&se();return}let{index:s,wrapped:u}=sn(n.current,i,{decrement:!_a(t.key,_,d),loopFocus:l,allowEscape:c,disabledIndices:g,minIndex:a,maxIndex:o});u&&(ne.current=!1),I.current=s,z(t)}}),fe=A.useMemo(()=>({onFocus(e){ne.current=!0,ce(e)},onClick({currentTarget:e}){f||e.focus({preventScroll:!0})},onMouseMove(e){ma(e)||(ne.current=!0,V.current=!1,m&&ce(e))},onPointerLeave(e){if(!ie.current||!R.current||e.pointerType===`touch`)return;ne.current=!0;let t=e.relatedTarget;if(m&&!n.current.includes(t)&&ae.current&&(re.current?.(),re.current=null,I.current=-1,z(e),!f)){let e=M.current,t=De(Q(e));e&&q(e,t)&&e.focus({preventScroll:!0})}}}),[ce,ie,M,m,n,z,ae,f]),pe=A.useMemo(()=>f&&E&&K&&{"aria-activedescendant":`${b}-${r}`},[f,E,K,b,r]),me=A.useMemo(()=>({...j?{}:pe,onKeyDown(t){if(t.key===`Tab`&&t.shiftKey&&E&&!f){let n=ke(t.nativeEvent);if(n&&!q(M.current,n))return;xe(t);let r=J(Ct,t.nativeEvent);e.setOpen(!1,r);let i=C?.current??O;!r.isCanceled&&s(i)&&i.focus()}else de(t)},onPointerMove(e){ma(e)||(R.current=!0)}}),[pe,de,M,j,e,E,f,O,C]),he=A.useMemo(()=>{function t(t){e.setOpen(!0,J(Tt,t.nativeEvent,t.currentTarget))}function n(e){p===`auto`&&Ce(e.nativeEvent)&&(F.current=!f)}function r(e){F.current=p,p===`auto`&&we(e.nativeEvent)&&(F.current=!0)}return{onKeyDown(n){let r=e.select(`open`);R.current=!1;let i=n.key.startsWith(`Arrow`),a=va(n.key,le(),d),o=ga(n.key,r?_:v),s=(u?a:o)||n.key===`Enter`||n.key.trim()===``;if(f&&r&&(!u||at(n.currentTarget)))return de(n);if(r||h||!i){if(s){let e=ga(n.key,le());L.current=u&&e?null:n.key}u?a&&(xe(n),r?(I.current=ue(),z(n),f&&M.current?.focus()):t(n)):o&&(W.current!=null&&(I.current=W.current),xe(n),!r&&h?t(n):de(n),r&&z(n))}},onFocus(t){t.target===t.currentTarget&&e.select(`open`)&&!f&&(I.current=-1,z(t))},onPointerDown:r,onPointerEnter:r,onMouseDown:n,onClick:n}},[de,p,ue,u,z,e,h,_,v,le,d,W,f,M]),ge=A.useMemo(()=>({...pe,...he}),[pe,he]);return A.useMemo(()=>a?{reference:ge,floating:me,item:fe,trigger:he}:{},[a,ge,me,he,fe])}function xa(e,t){let{listRef:n,elementsRef:r,activeIndex:i,onMatch:a,disabledIndices:o,onTyping:s,enabled:c=!0,resetMs:l=750,selectedIndex:u=null}=t,d=Z(s),f=e.useState(`open`),p=se(),m=A.useRef(``),h=A.useRef(u??i??-1),g=A.useRef(null),_=Z(e=>{function t(e){return r?.current[e]}function s(e){let n=t(e);return n&&!dn(n)||n?.matches(`:disabled`)?!1:o==null||!ln(ne,e,o)}function c(e,t,n=0){if(e.length===0)return-1;let r=(n%e.length+e.length)%e.length,i=t.toLowerCase();for(let t=0;t<e.length;t+=1){let n=(r+t)%e.length;if(e[n]?.toLowerCase().startsWith(i)&&s(n))return n}return-1}let _=n.current;if(m.current.length>0&&e.key===` `&&(xe(e),d?.(!0)),m.current.length>0&&m.current[0]!==` `&&c(_,m.current)===-1&&e.key!==` `&&d?.(!1),_==null||e.key.length!==1||e.ctrlKey||e.metaKey||e.altKey)return;f&&e.key!==` `&&(xe(e),d?.(!0));let v=m.current===``;v&&(h.current=u??i??-1),_.every((e,t)=>e&&s(t)?e[0]?.toLowerCase()!==e[1]?.toLowerCase():!0)&&m.current===e.key&&(m.current=``,h.current=g.current),m.current+=e.key,p.start(l,()=>{m.current=``,h.current=g.current,d?.(!1)});let y=((v?u??i??-1:h.current)??0)+1,b=c(_,m.current,y);b===-1?e.key!==` `&&(m.current=``,d?.(!1)):(a?.(b,e),g.current=b)}),v=Z(t=>{let n=t.relatedTarget,r=e.select(`domReferenceElement`),i=e.select(`floatingElement`);q(r,n)||q(i,n)||(p.clear(),m.current=``,h.current=g.current,d?.(!1))});H(()=>{(f||u===null)&&(p.clear(),g.current=null,m.current!==``&&(m.current=``,d?.(!1)))},[f,u,p,d]);let y=A.useMemo(()=>({onKeyDown:_,onBlur:v}),[_,v]);return A.useMemo(()=>c?{reference:y,floating:y}:{},[c,y])}var Sa=.1,Ca=Sa*Sa,wa=.5;function Ta(e,t,n,r,i,a){return r>=t!=a>=t&&e<=(i-n)*(t-r)/(a-r)+n}function Ea(e,t,n,r,i,a,o,s,c,l){let u=!1;return Ta(e,t,n,r,i,a)&&(u=!u),Ta(e,t,i,a,o,s)&&(u=!u),Ta(e,t,o,s,c,l)&&(u=!u),Ta(e,t,c,l,n,r)&&(u=!u),u}function Da(e,t,n){return e>=n.x&&e<=n.x+n.width&&t>=n.y&&t<=n.y+n.height}function Oa(e,t,n,r,i,a){return e>=Math.min(n,i)&&e<=Math.max(n,i)&&t>=Math.min(r,a)&&t<=Math.max(r,a)}function ka(e={}){let{blockPointerEvents:t=!1}=e,n=new oe,r=({x:e,y:t,placement:r,elements:i,onClose:a,nodeId:o,tree:s})=>{let l=r?.split(`-`)[0],u=!1,d=null,f=null,p=typeof performance<`u`?performance.now():0;function m(e,t){let n=performance.now(),r=n-p;if(d===null||f===null||r===0)return d=e,f=t,p=n,!1;let i=e-d,a=t-f,o=i*i+a*a,s=r*r*Ca;return d=e,f=t,p=n,o<s}function h(){n.clear(),a()}return function(r){n.clear();let a=i.domReference,d=i.floating;if(!a||!d||l==null||e==null||t==null)return;let{clientX:f,clientY:p}=r,g=ke(r),_=r.type===`mouseleave`,v=q(d,g),y=q(a,g);if(v&&(u=!0,!_))return;if(y&&(u=!1,!_)){u=!0;return}if(_&&c(r.relatedTarget)&&q(d,r.relatedTarget))return;function b(){return!!(s&&Fn(s.nodesRef.current,o).length>0)}function x(){b()||h()}if(b())return;let S=a.getBoundingClientRect(),C=d.getBoundingClientRect(),w=e>C.right-C.width/2,T=t>C.bottom-C.height/2,E=C.width>S.width,D=C.height>S.height,O=(E?S:C).left,ee=(E?S:C).right,k=(D?S:C).top,A=(D?S:C).bottom;if(l===`top`&&t>=S.bottom-1||l===`bottom`&&t<=S.top+1||l===`left`&&e>=S.right-1||l===`right`&&e<=S.left+1){x();return}let j=!1;switch(l){case`top`:j=Oa(f,p,O,S.top+1,ee,C.bottom-1);break;case`bottom`:j=Oa(f,p,O,C.top+1,ee,S.bottom-1);break;case`left`:j=Oa(f,p,C.right-1,A,S.left+1,k);break;case`right`:j=Oa(f,p,S.right-1,A,C.left+1,k)}if(j)return;if(u&&!Da(f,p,S)||!_&&m(f,p)){x();return}let M=!1;switch(l){case`top`:{let n=E?wa/2:wa*4,r=E||w?e+n:e-n,i=E?e-n:w?e+n:e-n,a=t+wa+1,o=w||E?C.bottom-wa:C.top,s=w?E?C.bottom-wa:C.top:C.bottom-wa;M=Ea(f,p,r,a,i,a,C.left,o,C.right,s);break}case`bottom`:{let n=E?wa/2:wa*4,r=E||w?e+n:e-n,i=E?e-n:w?e+n:e-n,a=t-wa,o=w||E?C.top+wa:C.bottom,s=w?E?C.top+wa:C.bottom:C.top+wa;M=Ea(f,p,r,a,i,a,C.left,o,C.right,s);break}case`left`:{let n=D?wa/2:wa*4,r=D||T?t+n:t-n,i=D?t-n:T?t+n:t-n,a=e+wa+1,o=T||D?C.right-wa:C.left,s=T?D?C.right-wa:C.left:C.right-wa;M=Ea(f,p,o,C.top,s,C.bottom,a,r,a,i);break}case`right`:{let n=D?wa/2:wa*4,r=D||T?t+n:t-n,i=D?t-n:T?t+n:t-n,a=e-wa,o=T||D?C.left+wa:C.right,s=T?D?C.left+wa:C.right:C.left+wa;M=Ea(f,p,a,r,a,i,o,C.top,s,C.bottom);break}}M?u||n.start(40,x):x()}};return r.__options={...e,blockPointerEvents:t},r}var Aa={...na,disabled:e=>e.disabled,instantType:e=>e.instantType,isInstantPhase:e=>e.isInstantPhase,trackCursorAxis:e=>e.trackCursorAxis,disableHoverablePopup:e=>e.disableHoverablePopup,lastOpenChangeReason:e=>e.openChangeReason,closeOnClick:e=>e.closeOnClick,appliedTriggerProps:(e,t)=>t?e.activeTriggerProps:void 0,closeDelay:e=>e.closeDelay,adaptiveOrigin:e=>e.adaptiveOrigin},ja=class extends qi{constructor(e,t,n){let r=new Pi;super(Ma(e,r,t,n),Na(r),Aa)}setOpen=(e,t)=>{Oi(this,e,t,{extraState:{openChangeReason:t.reason}})};cancelPendingOpen(e){this.state.floatingRootContext.dispatchOpenChange(!1,J(_t,e))}};function Ma(e,t,n,r=!1){return{...Xi(t,n,r),disabled:!1,instantType:void 0,isInstantPhase:!1,trackCursorAxis:`none`,disableHoverablePopup:!1,openChangeReason:null,closeOnClick:!0,closeDelay:0,adaptiveOrigin:void 0,...e}}function Na(e){return{popupRef:A.createRef(),onOpenChange:void 0,onOpenChangeComplete:void 0,triggerElements:e}}var Pa=R(function(e){let{disabled:t=!1,defaultOpen:n=!1,open:r,disableHoverablePopup:i=!1,trackCursorAxis:a=`none`,actionsRef:o,onOpenChange:s,onOpenChangeComplete:c,handle:l,triggerId:u,defaultTriggerId:d=null,children:f}=e,p=Si((e,t)=>new ja({open:n,openProp:r,activeTriggerId:d,triggerIdProp:u},e,t));p.useControlledProp(`openProp`,r),p.useControlledProp(`triggerIdProp`,u),p.useContextCallback(`onOpenChange`,s),p.useContextCallback(`onOpenChangeComplete`,c);let m=p.useState(`open`),h=!t&&m,g=p.useState(`activeTriggerId`),_=p.useState(`mounted`),v=p.useState(`payload`);p.useSyncedValues({trackCursorAxis:a,disableHoverablePopup:i,disabled:t}),Ai(p,{closeOnActiveTriggerUnmount:!0});let{forceUnmount:y,transitionStatus:b}=ji(h,p),x=p.useState(`isInstantPhase`),S=p.useState(`instantType`),C=p.useState(`lastOpenChangeReason`),w=A.useRef(null);H(()=>{m&&t&&p.setOpen(!1,J(At))},[m,t,p]),H(()=>{b===`ending`&&C===`none`||b!==`ending`&&x?(S!==`delay`&&(w.current=S),p.set(`instantType`,`delay`)):w.current!==null&&(p.set(`instantType`,w.current),w.current=null)},[b,x,C,S,p]),H(()=>{h&&(g??p.set(`payload`,void 0))},[p,g,h]),A.useImperativeHandle(o,()=>({unmount:y,close:()=>p.setOpen(!1,J(jt))}),[y,p]);let T=h||_||!t&&a!==`none`;return(0,Y.jsxs)(ie.Provider,{value:p,children:[l&&(0,Y.jsx)(Ci,{handle:l,store:p}),T&&(0,Y.jsx)(Fa,{store:p,disabled:t,trackCursorAxis:a}),typeof f==`function`?f({payload:v}):f]})});function Fa({store:e,disabled:t,trackCursorAxis:n}){let r=e.useState(`floatingRootContext`),i=di(r,{enabled:!t,referencePress:()=>e.select(`closeOnClick`)}),a=ci(r,{enabled:!t&&n!==`none`,axis:n===`none`?void 0:n}),o=A.useMemo(()=>ur(a.reference,i.reference),[a.reference,i.reference]);return Mi(e,{activeTriggerProps:o,inactiveTriggerProps:o,popupProps:i.floating??V}),null}function Ia(e){return tr(e,`base-ui`)}var La=A.createContext(void 0);function Ra(){return A.useContext(La)}var za=`data-base-ui-tooltip-trigger`;function Ba(e){let t=ke(e);return c(t)?t:null}var Va=z(function(e,t){let{render:n,className:r,style:i,handle:a,payload:o,disabled:s,delay:c,closeOnClick:l=!0,closeDelay:u,id:d,...f}=e,p=W(!0),m=ra(a)??p;if(!m)throw Error(U(82));let h=Ia(d),g=m.useState(`isTriggerActive`,h),_=m.useState(`isOpenedByTrigger`,h),v=m.useState(`floatingRootContext`),y=A.useRef(null),b=u??0,{registerTrigger:x,isMountedByThisTrigger:S}=ki(h,y,m,{payload:o,closeOnClick:l,closeDelay:b}),C=Ra(),{activeIdRef:w,delayRef:T,isInstantPhase:E,hasProvider:D}=Ft(v,{open:_}),O=ua(v);m.useSyncedValue(`isInstantPhase`,E);let ee=m.useState(`disabled`),k=s??ee,j=Ut(k),M=m.useState(`trackCursorAxis`),N=m.useState(`disableHoverablePopup`),P=A.useRef(!1),F=se(),I=A.useRef(void 0);function L(){return D&&w.current!=null?0:c??C??600}function R(e){let t=y.current;if(!t||!e)return!1;let n=Oe(e,`[${za}]`);return n!==null&&n!==t&&q(t,n)}function z(e){let t=R(e);return P.current=t,t&&(O.openChangeTimeout.clear(),O.restTimeout.clear(),O.restTimeoutPending=!1,F.clear()),t}let te=pa(v,{enabled:!k,mouseOnly:!0,move:!1,handleClose:!N&&M!==`both`?ka():null,restMs:L,delay(){return u==null&&D?{close:dt(T.current,`close`)}:{close:b}},triggerElementRef:y,isActiveTrigger:g,isClosing:()=>m.select(`transitionStatus`)===`ending`,shouldOpen(){return!P.current}}),B=aa(v,{enabled:!k}).reference,ne=e=>{let t=P.current,n=Ba(e),r=z(n),i=y.current,a=i&&n&&q(i,n);if(r&&m.select(`open`)&&m.select(`lastOpenChangeReason`)===`trigger-hover`)m.setOpen(!1,J(vt,e));else if(t&&!r&&a&&!j.current&&!m.select(`open`)&&i&&Te(I.current)){let t=()=>{P.current||j.current||m.select(`open`)||m.setOpen(!0,J(vt,e,i))},n=L();n===0?(F.clear(),t()):F.start(n,t)}},V=m.useState(`appliedTriggerProps`,S||M!==`none`);return Cr(`button`,e,{state:{open:_},ref:[t,x,y],props:[te,B,V,{onMouseOver(e){ne(e.nativeEvent)},onFocus(e){R(Ba(e.nativeEvent))&&e.preventBaseUIHandler()},onMouseLeave(){P.current=!1,F.clear(),I.current=void 0},onPointerEnter(e){I.current=e.pointerType},onPointerDown(e){I.current=e.pointerType,m.set(`closeOnClick`,l),l&&!m.select(`open`)&&m.cancelPendingOpen(e.nativeEvent)},onClick(e){l&&!m.select(`open`)&&m.cancelPendingOpen(e.nativeEvent)},id:h,[tt]:k?``:void 0,[za]:k?void 0:``},f],stateAttributesMapping:Ze})}),Ha=A.createContext(void 0);function Ua(){let e=A.useContext(Ha);if(e===void 0)throw Error(U(70));return e}var Wa=A.forwardRef(function(e,t){let{children:n,container:r,className:i,render:a,style:o,...s}=e,{node:c,subtree:l}=Rr({container:r,ref:t,componentProps:e,elementProps:s});return!l&&!c?null:(0,Y.jsxs)(A.Fragment,{children:[l,c&&N.createPortal(n,c)]})}),Ga=A.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e;return W().useState(`mounted`)||n?(0,Y.jsx)(Ha.Provider,{value:n,children:(0,Y.jsx)(Wa,{ref:t,...r})}):null}),Ka=A.createContext(void 0);function qa(){let e=A.useContext(Ka);if(e===void 0)throw Error(U(71));return e}function Ja(e){let{nodeId:t,externalTree:n,rootContext:r}=e,i=r.useState(`referenceElement`),a=r.useState(`floatingElement`),o=r.useState(`domReferenceElement`),s=r.useState(`open`),l=r.useState(`floatingId`),[u,d]=A.useState(null),f=A.useRef(null),p=Gr(n),h=A.useMemo(()=>({reference:i,floating:a,domReference:o}),[i,a,o]),g=m({...e,elements:{...h,...u&&{reference:u}}}),_=A.useCallback(e=>{let t=c(e)?{getBoundingClientRect:()=>e.getBoundingClientRect(),getClientRects:()=>e.getClientRects(),contextElement:e}:e;d(t),g.refs.setReference(t)},[g.refs]),v=A.useMemo(()=>({...g.refs,setPositionReference:_,domReference:f}),[g.refs,_]),y=A.useMemo(()=>({...g.elements,domReference:o}),[g.elements,o]),b=A.useMemo(()=>({...g,dataRef:r.context.dataRef,open:s,onOpenChange:r.setOpen,events:r.context.events,floatingId:l,refs:v,elements:y,nodeId:t,rootStore:r}),[g,v,y,t,r,s,l]);return H(()=>{o&&(f.current=o)},[o]),H(()=>{r.context.dataRef.current.floatingContext=b;let e=p?.nodesRef.current.find(e=>e.id===t);e&&(e.context=b)}),A.useMemo(()=>({...g,context:b,refs:v,elements:y,rootStore:r}),[g,v,y,b,r])}var Ya=A.createContext(void 0);function Xa(){return A.useContext(Ya)?.direction??`ltr`}var Za=e=>({name:`arrow`,options:e,async fn(t){let{x:n,y:r,placement:i,rects:a,platform:o,elements:s,middlewareData:c}=t,{element:l,padding:u=0}=g(e,t)||{};if(l==null)return{};let d=_(u),f={x:n,y:r},p=C(i),m=v(p),y=await o.getDimensions(l),b=p===`y`,x=b?`top`:`left`,S=b?`bottom`:`right`,w=b?`clientHeight`:`clientWidth`,T=a.reference[m]+a.reference[p]-f[p]-a.floating[m],D=f[p]-a.reference[p],O=s.floating[w]||a.floating[m],ee=T/2-D/2,k=O/2-y[m]/2-1,A=Math.min(d[x],k),j=Math.min(d[S],k),M=A,N=O-y[m]-j,P=O/2-y[m]/2+ee,F=h(M,P,N),I=!c.arrow&&E(i)!=null&&P!==F&&a.reference[m]/2-(P<M?A:j)-y[m]/2<0,L=I?P<M?P-M:P-N:0;return{[p]:f[p]+L,data:{[p]:F,centerOffset:P-F-L,...I&&{alignmentOffset:L}},reset:I}}}),Qa=(e,t)=>{let{name:n,fn:r}=Za(e);return{name:n,fn:r,options:[e,t]}},$a={name:`hide`,async fn(e){let{width:t,height:n,x:r,y:i}=e.rects.reference,a=t===0&&n===0&&r===0&&i===0,o=await e.platform.detectOverflow(e,{elementContext:`reference`});return{data:{referenceHidden:o.top-n>=0||o.right-t>=0||o.bottom-n>=0||o.left-t>=0||a}}}},eo={sideX:`left`,sideY:`top`},to=`--available-width`,no=`--available-height`,ro=`--anchor-width`,io=`--anchor-height`,ao=`--transform-origin`,oo=to,so=no;function co(e,t,n){let r=e===`inline-start`||e===`inline-end`;return{top:`top`,right:r?n?`inline-start`:`inline-end`:`right`,bottom:`bottom`,left:r?n?`inline-end`:`inline-start`:`left`}[t]}function lo(e,t,n){let{rects:r,placement:i}=e;return{side:co(t,f(i),n),align:E(i)||`center`,anchor:{width:r.reference.width,height:r.reference.height},positioner:{width:r.floating.width,height:r.floating.height}}}function uo(e){return fo(e,Ja)}function fo(e,t){let{anchor:n,positionMethod:r=`absolute`,side:i=`bottom`,sideOffset:a=0,align:o=`center`,alignOffset:s=0,collisionBoundary:c,collisionPadding:l=5,sticky:u=!1,arrowPadding:m=5,disableAnchorTracking:h=!1,inline:g,keepMounted:_=!1,floatingRootContext:v,mounted:b,collisionAvoidance:x,shift:C,nodeId:ee,adaptiveOrigin:k,lazyFlip:j=!1,externalTree:M}=e,N=x.side||`flip`,P=x.align||`flip`,F=x.fallbackAxisSide||`end`,I=C?.crossAxis??!1,L=C?.rootBoundary,R=typeof n==`function`?n:void 0,z=Z(R),te=R?z:n,B=Ut(n),ne=Ut(b),V=Xa()===`rtl`,[re,U]=A.useState(null);!b&&re!==null&&U(null);let ie=j===`placement`,W=re?f(re):null,ae=re&&ie?E(re)||`center`:null,G=W||{top:`top`,right:`right`,bottom:`bottom`,left:`left`,"inline-end":V?`left`:`right`,"inline-start":V?`right`:`left`}[i],oe=ae||o,se=oe===`center`?G:`${G}-${oe}`,K=l;typeof K==`number`?K={top:K,right:K,bottom:K,left:K}:K&&={top:K.top||0,right:K.right||0,bottom:K.bottom||0,left:K.left||0};let ce=+(i===`bottom`),le=+(i===`top`),ue=+(i===`right`),de=+(i===`left`),fe={boundary:c===`clipping-ancestors`?`clippingAncestors`:c,padding:K},pe=A.useRef(null),me=Ut(a),he=Ut(s),ge=typeof a==`function`?0:a,_e=typeof s==`function`?0:s,ve=[];g&&ve.push(g),ve.push(p(e=>{let t=lo(e,i,V),n=typeof me.current==`function`?me.current(t):me.current,r=typeof he.current==`function`?he.current(t):he.current;return{mainAxis:n,crossAxis:r,alignmentAxis:r}},[ge,_e,V,i]));let ye=P===`none`&&N!==`shift`,be=!ye&&(u||I||N===`shift`),xe=N===`none`?null:w({...fe,padding:{top:K.top+1+ce,right:K.right+1+de,bottom:K.bottom+1+le,left:K.left+1+ue},mainAxis:!I&&N===`flip`,crossAxis:P===`flip`&&`alignment`,fallbackAxisSideDirection:F}),Se=ye?null:T({...fe,rootBoundary:L,mainAxis:P!==`none`,crossAxis:be,limiter:u||I?void 0:y(e=>{if(!pe.current)return{};let{width:t,height:n}=pe.current.getBoundingClientRect(),r=O(f(e.placement)),i=r===`y`?t:n,a=r===`y`?K.left+K.right:K.top+K.bottom;return{offset:i/2+a/2}})},[fe,u,I,L,K,P]);N===`shift`||P===`shift`||oe===`center`?ve.push(Se,xe):ve.push(xe,Se),ve.push(D({...fe,apply({elements:{floating:e},availableWidth:t,availableHeight:n,rects:r}){if(!ne.current)return;let i=e.style;i.setProperty(oo,`${t}px`),i.setProperty(so,`${n}px`);let a=d(e).devicePixelRatio||1,{x:o,y:s,width:c,height:l}=r.reference,u=(Math.round((o+c)*a)-Math.round(o*a))/a,f=(Math.round((s+l)*a)-Math.round(s*a))/a;i.setProperty(ro,`${u}px`),i.setProperty(io,`${f}px`)}}),Qa(e=>({element:pe.current||Q(e.elements.floating).createElement(`div`),padding:pe.current?m:0}),[m]),{name:`transformOrigin`,fn(e){let{elements:{floating:t},middlewareData:n,placement:r,platform:o,rects:s,y:c}=e,l=f(r),u=E(r),d=O(l)===`y`,p=pe.current,m=typeof a==`function`?a(lo(e,i,V)):a,h;h=!p&&u&&Math.abs(d?n.shift?.x||0:n.shift?.y||0)<=1?u===`start`===(d&&o.isRTL?.(t)===!0)?`100%`:`0%`:`${(d?n.arrow?.x||0:n.arrow?.y||0)+(d?p?.clientWidth||0:p?.clientHeight||0)/2}px`;let g=l===`top`||l===`left`?`calc(100% + ${m}px)`:`${-m}px`;return be&&d&&Math.abs(n.shift?.y||0)>m&&(g=`${s.reference.y+s.reference.height/2-c}px`),t.style.setProperty(ao,d?`${h} ${g}`:`${g} ${h}`),{}}},$a,k),H(()=>{!b&&v&&v.update({referenceElement:null,floatingElement:null,domReferenceElement:null,positionReference:null})},[b,v]);let Ce=A.useMemo(()=>({ancestorScroll:!h,elementResize:!h&&typeof ResizeObserver<`u`,layoutShift:!h&&typeof IntersectionObserver<`u`}),[h]),{refs:we,elements:Te,x:Ee,y:De,middlewareData:q,update:Oe,placement:ke,context:Ae,isPositioned:je,floatingStyles:Me}=t({rootContext:v,open:_?b:void 0,placement:se,middleware:ve,strategy:r,whileElementsMounted:_?void 0:(...e)=>S(...e,Ce),nodeId:ee,externalTree:M}),{sideX:Ne,sideY:Pe}=q.adaptiveOrigin||eo,Fe=je?r:`fixed`,Ie=A.useMemo(()=>{let e;return e=je?k?{position:Fe,[Ne]:Ee,[Pe]:De}:{...Me,position:Fe}:{position:Fe,top:0,left:0},e[oo]=`100vw`,e[so]=`100vh`,je||(e.opacity=0),e},[k,Fe,Ne,Ee,Pe,De,Me,je]),Le=A.useRef(null);H(()=>{if(!b)return;let e=B.current,t=typeof e==`function`?e():e,n=(po(t)?t.current:t)||null;n!==Le.current&&(we.setPositionReference(n),Le.current=n)},[b,we,te,B]),A.useEffect(()=>{if(!b)return;let e=B.current;typeof e!=`function`&&po(e)&&e.current!==Le.current&&(we.setPositionReference(e.current),Le.current=e.current)},[b,we,te,B]),A.useEffect(()=>{if(_&&b&&Te.reference&&Te.floating)return S(Te.reference,Te.floating,Oe,Ce)},[_,b,Te,Oe,Ce]);let Re=f(ke),ze=co(i,Re,V),Be=E(ke)||`center`,Ve=!!q.hide?.referenceHidden;H(()=>{j&&b&&je&&(Re!==G||ie&&Be!==oe)&&U(ke)},[j,ie,b,je,ke,Re,Be,G,oe]);let He=A.useMemo(()=>({position:`absolute`,top:q.arrow?.y,left:q.arrow?.x}),[q.arrow]),Ue=q.arrow?.centerOffset!==0;return A.useMemo(()=>({positionerStyles:Ie,arrowStyles:He,arrowRef:pe,arrowUncentered:Ue,side:ze,align:Be,physicalSide:Re,anchorHidden:Ve,refs:we,context:Ae,isPositioned:je,update:Oe}),[Ie,He,pe,Ue,ze,Be,Re,Ve,we,Ae,je,Oe])}function po(e){return e!=null&&`current`in e}function mo(e){return e===`starting`?Ar:V}function ho(e,t,{styles:n,transitionStatus:r,props:i,refs:a,hidden:o,inert:s=!1}){let c={...n};return s&&(c.pointerEvents=`none`),Cr(`div`,e,{state:t,ref:a,props:[{role:`presentation`,hidden:o,style:c},mo(r),i],stateAttributesMapping:$e})}var go=A.forwardRef(function(e,t){let{render:n,className:r,anchor:i,positionMethod:a=`absolute`,side:o=`top`,align:s=`center`,sideOffset:c=0,alignOffset:l=0,collisionBoundary:u=`clipping-ancestors`,collisionPadding:d=5,arrowPadding:f=5,sticky:p=!1,disableAnchorTracking:m=!1,collisionAvoidance:h=Nr,style:g,..._}=e,v=W(),y=Ua(),b=v.useState(`open`),x=v.useState(`mounted`),S=v.useState(`trackCursorAxis`),C=v.useState(`disableHoverablePopup`),w=v.useState(`floatingRootContext`),T=v.useState(`instantType`),E=v.useState(`transitionStatus`),D=uo({anchor:i,positionMethod:a,floatingRootContext:w,mounted:x,side:o,sideOffset:c,align:s,alignOffset:l,collisionBoundary:u,collisionPadding:d,sticky:p,arrowPadding:f,disableAnchorTracking:m,keepMounted:y,collisionAvoidance:h,adaptiveOrigin:v.useState(`adaptiveOrigin`)}),O=ho(e,A.useMemo(()=>({open:b,side:D.side,align:D.align,anchorHidden:D.anchorHidden,instant:S===`none`?T:`tracking-cursor`}),[b,D.side,D.align,D.anchorHidden,S,T]),{styles:D.positionerStyles,transitionStatus:E,props:_,refs:[t,v.useStateSetter(`positionerElement`)],hidden:!x,inert:!b||S===`both`||C});return(0,Y.jsx)(Ka.Provider,{value:D,children:O})}),_o=A.forwardRef(function(e,t){let{render:n,className:r,style:i,...a}=e,o=W(),{side:s,align:c}=qa(),l=o.useState(`open`),u=o.useState(`instantType`),d=o.useState(`transitionStatus`),f=o.useState(`popupProps`),p=o.useState(`floatingRootContext`),m=o.useState(`disabled`),h=o.useState(`closeDelay`);vi({open:l,ref:o.context.popupRef,onComplete(){l&&o.context.onOpenChangeComplete?.(!0)}}),da(p,{enabled:!m,closeDelay:h});let g=o.useStateSetter(`popupElement`);return Cr(`div`,e,{state:{open:l,side:s,align:c,instant:u,transitionStatus:d},ref:[t,o.context.popupRef,g],props:[bi,f,mo(d),a],stateAttributesMapping:et})});function vo(e){return rr(19)?e:e?`true`:void 0}var yo={now:()=>performance.now(),after:(e,t)=>{let n=setTimeout(t,e);return()=>clearTimeout(n)},random:Math.random},bo=100,xo=500,So=3e4;function Co(e,t){return bo+t*(Math.min(So,xo*2**Math.min(e,16))-bo)}function wo(e,t,n){return new Promise(r=>{if(n.aborted)return r();let i=globalThis,a=()=>{o(),n.removeEventListener(`abort`,a),i.removeEventListener?.(`online`,a),r()},o=e.after(t,a);n.addEventListener(`abort`,a),i.addEventListener?.(`online`,a)})}var To=new Set([`UNAUTHENTICATED`,`FORBIDDEN`,`NOT_FOUND`,`BAD_USER_INPUT`,`TOO_COMPLEX`,`RATE_LIMITED`,`UNAVAILABLE`,`INTERNAL`]),Eo=class e extends Error{name=`HirewireError`;code;errors;idempotencyKey;constructor(e,t,n={}){super(t,`cause`in n?{cause:n.cause}:void 0),this.code=e,this.errors=n.errors??[]}static of(t){let n=t?.[0];if(!n)return new e(`OFFLINE`,`the answer is empty`);let r=n.extensions?.code??``;return new e(To.has(r)?r:`INTERNAL`,n.message,{errors:t??[]})}get passing(){return this.code===`OFFLINE`||this.code===`UNAVAILABLE`||this.code===`RATE_LIMITED`}};function Do(e){let t=e?.message;return typeof t==`string`?t:String(e)}async function Oo(e,t,n){let r=n.idempotencyKey??Mo(t),i={...n.input,...n.expectedVersion===void 0?{}:{expectedVersion:n.expectedVersion},idempotencyKey:r},a=t.now()+(n.patience??6e4);for(let o=0;;o++)try{return Ao((await e.send(jo(n),{input:i},n.signal))[n.name])}catch(e){if(!(e instanceof Eo))throw e;let i=Co(o,t.random());if(!e.passing||t.now()+i>a)throw e.idempotencyKey=r,e;await wo(t,i,n.signal??ko)}}var ko=new AbortController().signal;function Ao(e){if(!e)throw new Eo(`INTERNAL`,`the command has no answer`);let{problem:t,event:n,replayed:r}=e;return t?t.__typename===`VersionConflict`?{ok:!1,conflict:!0,current:t.current,changedBy:t.changedBy,changedAt:t.changedAt}:{ok:!1,conflict:!1,problem:t}:{ok:!0,event:n,replayed:r,payload:e}}function jo(e){return`mutation ($input: ${e.name.charAt(0).toUpperCase()+e.name.slice(1)+`Input`}!) { ${e.name}(input: $input) { ${e.select??``} event { id cursor } replayed problem { __typename code message
    ... on VersionConflict { current { __typename id ${e.selectCurrent??``} } changedBy { id name } changedAt }
    ... on IllegalTransition { from to allowed }
    ... on InvalidInput { fields { path code message } }
    ... on PostingNotOpen { posting { id status } }
    ... on DuplicateApplication { existing { id } }
    ... on StageInUse { applicationCount }
  } } }`}function Mo(e){let t=new Uint8Array(16);for(let n=0;n<t.length;n++)t[n]=e.random()*256;return globalThis.crypto?.getRandomValues(t),`ts-`+Array.from(t,e=>e.toString(16).padStart(2,`0`)).join(``)}var No=class{token;renewing;constructor(e){this.token=e}async current(){return this.ask()}async renew(e){if(e===void 0||typeof this.token!=`function`)return!1;if(this.renewing?.refused!==e){let t={refused:e,answer:this.ask(e)};this.renewing=t;let n=()=>{this.renewing===t&&(this.renewing=void 0)};t.answer.then(n,n)}let t=await this.renewing.answer;return t!==void 0&&t!==e}async ask(e){if(typeof this.token!=`function`)return this.token;try{return await this.token(e)}catch(e){throw new Eo(`OFFLINE`,`no token: ${Do(e)}`,{cause:e})}}},Po=4096,Fo=class{seen=new Set;newest;key;constructor(e={}){this.key=e.postingIds?[...new Set(e.postingIds)].sort().join(`,`):`*`,this.newest=e.after}get cursor(){return this.newest}resume(){return this.newest===void 0?{}:{[this.key]:this.newest}}take(e){return this.newest=e.cursor,e.__typename===`ResyncRequired`?{events:[],resync:e.reason}:{events:e.events.filter(e=>this.isNew(e.id))}}restart(e){this.newest=e}isNew(e){if(this.seen.has(e))return!1;if(this.seen.add(e),this.seen.size>Po){let[e]=this.seen;e!==void 0&&this.seen.delete(e)}return!0}},Io=1e3,Lo=1e4,Ro=class{wire;o;onOver;tracker;document;over=new AbortController;status;want;failures=0;finish=()=>{};constructor(e,t,n){this.wire=e,this.o=t,this.onOver=n,this.tracker=new Fo(t),this.document=Bo(t.select??``),this.want=t.snapshot&&t.after===void 0?`START`:void 0,this.run()}resync(){this.o.snapshot&&(this.want??=`CHANGED`,this.finish({kind:`resync`,why:`CHANGED`}))}close(){this.over.abort(),this.finish({kind:`closed`}),this.onOver()}async run(){try{for(await void 0,this.show(`connecting`);!this.over.signal.aborted;)await this.recover(await this.attempt())}catch(e){if(this.over.signal.aborted)return;this.over.abort(),this.onOver(),this.o.onEnd(e instanceof Eo?e:new Eo(`CALLBACK`,Do(e),{cause:e}))}}async recover(e){switch(e.kind){case`closed`:return;case`resync`:if(this.want=e.why,this.failures++===0)return;break;case`refused`:if(this.status!==`connecting`&&this.show(`offline`),!await this.renewed(e.token))throw new Eo(`UNAUTHENTICATED`,`the server does not accept the credential`);if(this.failures++===0)return;break;case`error`:if(!e.error.passing&&e.error.code!==`INTERNAL`)throw e.error;this.show(`offline`),this.failures++;break;case`lost`:this.show(`offline`),this.failures++}await wo(this.wire.clock,Co(this.failures-1,this.wire.clock.random()),this.over.signal)}async renewed(e){try{return await this.wire.credential.renew(e)}catch{return this.show(`offline`),!0}}async attempt(){let e=this.tracker.cursor===void 0;for(;this.want!==void 0&&this.o.snapshot;){let t=this.want;this.want=void 0,this.status===`live`&&this.show(`catching-up`);try{this.tracker.restart(await this.o.snapshot(t,this.over.signal))}catch(e){if(this.want=t,e instanceof Eo)return{kind:`error`,error:e};throw e}if(this.over.signal.aborted)return{kind:`closed`};this.o.onCursor?.(this.tracker.cursor),e=!0}return this.over.signal.aborted?{kind:`closed`}:this.stream(e)}stream(e){let{clock:t,socket:n}=this.wire;return new Promise((r,i)=>{let a,o=()=>{},s=()=>{},c=e=>{this.finish=()=>{},o(),s(),e()},l=e=>{a!==void 0&&(e.kind===`resync`||t.now()-a>=Lo)&&(this.failures=0),c(()=>r(e))};this.finish=l;let u=e=>{try{e()}catch(e){e instanceof Eo?l({kind:`error`,error:e}):c(()=>i(e))}},d=n=>{let r=zo(n),i=()=>this.finish===l;if(this.deliver(r,i),!i())return;let s=r.__typename===`ResyncRequired`||(a===void 0?e:!r.events.length||this.status===`live`);a??=t.now(),o(),this.show(s?`live`:`catching-up`),s||(o=t.after(Io,()=>u(()=>this.show(`live`))))};s=n.subscribe(this.document,{postingIds:this.o.postingIds??null,after:this.tracker.cursor??null},e=>u(()=>d(e)),l)})}deliver(e,t){let{events:n,resync:r}=this.tracker.take(e);if(r&&this.o.snapshot)return this.finish({kind:`resync`,why:r});r&&this.o.onResync?.(r);for(let e of n)if(this.hand(e),!t())return;t()&&this.o.onCursor?.(e.cursor)}hand(e){let{postingId:t,posting:n}=e;switch(e.__typename){case`AccessLost`:return this.regard(t,this.o.onAccessLost);case`AccessGained`:return this.regard(n?.id,this.o.onAccessGained);default:return this.o.onEvent(e)}}regard(e,t){!t&&this.o.snapshot?this.resync():e!==void 0&&t?.(e)}show(e){this.status===e||this.over.signal.aborted||(this.status=e,this.o.onStatus?.(e))}};function zo(e){let t=e.data?.pipelineUpdates;if(t==null)throw Eo.of(e.errors);return t}function Bo(e){return`subscription ($postingIds: [ID!], $after: Cursor) { pipelineUpdates(postingIds: $postingIds, after: $after) { __typename
    ... on PipelineEvents { cursor events { __typename id ... on AccessLost { postingId } ... on AccessGained { posting { id } } ${e} } }
    ... on ResyncRequired { reason cursor } } }`}var Vo=4e4,Ho=class{url;credential;fetch;clock;constructor(e,t,n,r){this.url=e,this.credential=t,this.fetch=n,this.clock=r}async send(e,t,n){for(let r=!1;;r=!0){let i=await this.credential.current(),[a,o]=await this.post(e,t,i,n);if(a!==401||r||!await this.credential.renew(i)){if(o.errors?.length)throw Eo.of(o.errors);if(o.data==null)throw new Eo(Uo(a)?`OFFLINE`:`PROTOCOL`,`status ${a} without an answer`);return o.data}}}async post(e,t,n,r){let i=new AbortController,a=()=>i.abort();r?.throwIfAborted(),r?.addEventListener(`abort`,a);let o=this.clock.after(Vo,a);try{let r=await this.fetch(this.url,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json;q=0.9`,...n===void 0?{}:{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t}),signal:i.signal}),a=await r.text();return[r.status,Wo(a)]}catch(e){throw r?.throwIfAborted(),new Eo(`OFFLINE`,`no answer: ${Do(e)}`,{cause:e})}finally{o(),r?.removeEventListener(`abort`,a)}}};function Uo(e){return e<400||e>=500||e===408||e===425||e===429}function Wo(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:{}}catch{return{}}}var Go=new Set([4004,4400,4406,4409]),Ko=new Set([4401,4403]),qo=2e4,Jo=class{clock;client;operations=new Set;token;stopWatch=()=>{};constructor(e,t,n,r){this.clock=n,this.client=k({url:e,webSocketImpl:r,retryAttempts:0,lazyCloseTimeout:1e3,connectionParams:async()=>(this.token=await t.current(),this.token===void 0?{}:{authorization:`Bearer ${this.token}`}),on:{opened:e=>this.watch(e),closed:e=>this.ended(this.endOf(e))}})}subscribe(e,t,n,r){let i=!0,a=()=>{i=!1,this.operations.delete(o),s()},o=e=>{i&&(a(),r(e))},s=()=>{};return this.operations.add(o),s=this.client.subscribe({query:e,variables:t},{next:e=>i&&n(e),error:e=>o(this.endOf(e)),complete:()=>o({kind:`lost`,error:new Eo(`OFFLINE`,`the stream ended`)})}),a}close(){this.stopWatch(),Promise.resolve(this.client.dispose()).catch(()=>{})}ended(e){this.stopWatch();for(let t of[...this.operations])t(e)}watch(e){let t=!0,n=this.client.on(`message`,()=>{t=!0}),r=()=>{},i=()=>{t?(t=!1,e.send(`{"type":"ping"}`),r=this.clock.after(qo,i)):this.client.terminate()};this.stopWatch(),r=this.clock.after(qo,i),this.stopWatch=()=>{n(),r()}}endOf(e){if(Array.isArray(e))return this.failed(Eo.of(e));if(e instanceof Eo)return{kind:`lost`,error:e};let{code:t,reason:n}=typeof e==`object`&&e?e:{};if(typeof t!=`number`)return Yo(`no connection: ${Do(e)}`,e);if(Ko.has(t))return{kind:`refused`,token:this.token};let r=`the connection was closed: ${t} ${String(n??``)}`.trim();return Go.has(t)?{kind:`error`,error:new Eo(`PROTOCOL`,r)}:Yo(r,e)}failed(e){if(e.code!==`UNAUTHENTICATED`)return{kind:`error`,error:e};let t=this.token;return queueMicrotask(()=>this.client.terminate()),{kind:`refused`,token:t}}};function Yo(e,t){return{kind:`lost`,error:new Eo(`OFFLINE`,e,{cause:t})}}function Xo(e){let t=e.clock??yo,n=new No(e.token),r=new URL(e.url,globalThis.location?.href).href,i=new Ho(r,n,e.fetch??((...e)=>globalThis.fetch(...e)),t),a=new Set,o;return{query:(e,t,n)=>i.send(e,t,n?.signal),async snapshot(e,t,n){let r=await i.send(e,t,n?.signal),a=Zo(r);if(a===void 0)throw new Eo(`BAD_USER_INPUT`,`a snapshot's query selects pipelineCursor`);return{data:r,cursor:a}},command:e=>Oo(i,t,e),follow(i){let s=e.webSocket??globalThis.WebSocket;if(!s)throw TypeError(`this platform has no WebSocket: give the option webSocket, such as that of the package ws`);o??=new Jo(r.replace(/^http/,`ws`),n,t,s);let c=new Ro({socket:o,credential:n,clock:t},i,()=>a.delete(c));return a.add(c),c},close(){for(let e of a)e.close();a.clear(),o?.close(),o=void 0}}}function Zo(e){if(typeof e==`object`&&e)for(let[t,n]of Object.entries(e)){let e=t===`pipelineCursor`&&typeof n==`string`?n:Zo(n);if(e!==void 0)return e}}var Qo=new Intl.NumberFormat,$o=new Intl.PluralRules(`en`);function es(e,t,n=`${t}s`){return`${Qo.format(e)} ${$o.select(e)===`one`?t:n}`}var $={product:`Hirewire`,common:{add:`Add`,back:`Back`,cancel:`Cancel`,clear:`Clear`,close:`Close`,copied:`Copied`,copy:`Copy`,couldNotRead:`This could not be read`,dismiss:`Dismiss`,done:`Done`,download:`Download`,edit:`Edit`,loading:`Loading`,more:`More`,none:`None`,notifications:`Notifications`,optional:`optional`,remove:`Remove`,save:`Save`,search:`Search`,showMore:`Show more`,somebody:`Somebody`,today:`Today`,tryAgain:`Try again`,unknown:`Unknown`,yesterday:`Yesterday`},errors:{offline:`The server cannot be reached right now.`,forbidden:`You may not do that.`,notFound:`It does not exist any more, or you may no longer see it.`,status:e=>`The server answered with status ${e}.`,broken:`Something went wrong in this window`,brokenWords:`What you did before is safe. Load the page again to go on.`,reload:`Load again`},shell:{skip:`Skip to content`,navigation:`Main`,postings:`Postings`,candidates:`Candidates`,activity:`Activity`,settings:`Settings`,explorer:`API explorer`,interviews:`Interviews`,offers:`Offers`,insight:`Insight`,search:`Go to anything`,palette:`Ctrl K`,paletteMac:`⌘K`,account:`Your account`,accountOf:e=>`Account of ${e}`,yourAccount:`Account and sessions`,signOut:`Sign out`,signOutEverywhere:`Sign out everywhere`,theme:`Appearance`,themes:{system:`As the system`,light:`Light`,dark:`Dark`},demo:`Demo`,demoWords:`This is the demo company. Open a second window, enter as somebody else, and watch a move arrive.`,notThere:`There is nothing here`,notThereWords:`The address may be wrong, or you may not see what was here.`,toPostings:`To the postings`},connection:{label:`Connection`,connecting:`Connecting…`,live:`Live`,offline:`The connection is lost. What you see may be old; it comes back by itself.`,catchingUp:`The connection is back. Catching up…`,caughtUp:e=>e===0?`Caught up: nothing had changed.`:`Caught up: ${es(e,`change`)}.`,reread:`Caught up: everything was read again.`},signIn:{title:`Sign in`,words:`The hiring team's pipelines, live.`,email:`E-mail address`,password:`Password`,totp:`Code from your authenticator, or a recovery code`,totpHint:`Six digits, or one of your recovery codes.`,go:`Sign in`,with:e=>`Sign in with ${e}`,or:`or`,forgot:`Forgot your password?`,forgotTitle:`A new password`,forgotWords:`Say which address you sign in with. Its owner, or an admin, hears how to go on.`,forgotGo:`Ask for a link`,forgotDone:`If there is such an account, its owner or an admin hears of this.`,demoTitle:`Enter the demo company`,demoWords:`One click, no password. Enter as two people in two windows and watch what one does arrive at the other.`,enterAs:(e,t)=>`Enter as ${e}, ${t}`,ended:`You were signed out. Sign in again to go on where you were.`,none:`No way to sign in is configured here. Ask whoever runs this server.`},roles:{ADMIN:`Admin`,RECRUITER:`Recruiter`,MEMBER:`Member`,AUDITOR:`Auditor`},teamRoles:{HIRING_LEAD:`Hiring lead`,RECRUITER:`Recruiter`,COORDINATOR:`Coordinator`,SOURCER:`Sourcer`,INTERVIEWER:`Interviewer`},postingStatus:{DRAFT:`Draft`,PENDING_APPROVAL:`Pending approval`,OPEN:`Open`,ON_HOLD:`On hold`,CLOSED:`Closed`},applicationStatus:{ACTIVE:`Active`,HIRED:`Hired`,REJECTED:`Rejected`,WITHDRAWN:`Withdrawn`,TRANSFERRED:`Transferred`},sourceKinds:{CAREERS_PAGE:`Careers page`,REFERRAL:`Referral`,AGENCY:`Agency`,SOURCED:`Sourced`,JOB_BOARD:`Job board`,EVENT:`Event`,INTERNAL:`Internal`},stageKinds:{REVIEW:`Review`,SCREEN:`Screen`,ASSESSMENT:`Assessment`,INTERVIEW:`Interview`,OFFER:`Offer`},documentKinds:{RESUME:`Résumé`,COVER_LETTER:`Cover letter`,OTHER:`Other`},visibilities:{TEAM:`Everyone on the team`,RECRUITERS:`Recruiters only`,ADMINS:`Admins only`},visibilityTags:{TEAM:`Team`,RECRUITERS:`Recruiters`,ADMINS:`Admins`},palette:{label:`Go to anything`,placeholder:`Search postings and candidates, or type a command`,postings:`Postings`,candidates:`Candidates`,actions:`Actions`,nothing:e=>`Nothing matches “${e}”.`,results:e=>es(e,`result`),goTo:e=>`Go to ${e}`,theme:e=>`Appearance: ${e.toLowerCase()}`,newPosting:`Create a posting`},board:{label:e=>`Board of ${e}`,keysHelp:`Arrow keys go from card to card and from column to column. M moves a card, X selects it, R rejects it, Enter opens it.`,keysTitle:`Keys on the board`,keys:[[[`↑`,`↓`],`Card above, card below`],[[`←`,`→`],`Column before, column after`],[[`Home`,`End`],`First card, last card of the column`],[[`Enter`],`Open the candidate`],[[`M`],`Move to another stage`],[[`X`],`Select`],[[`R`],`Reject`],[[`/`],`Search the board`],[[`Esc`],`Clear the selection`]],back:`All postings`,confidential:`Confidential`,setup:`Plan and team`,activity:`Activity`,add:`Add candidate`,openings:(e,t)=>`${e} of ${es(t,`opening`)} free`,gaps:e=>`No stage assesses ${e.join(`, `)}`,notOpen:e=>`This posting is ${e.toLowerCase()}.`,search:`Search this board`,overdueOnly:`Overdue`,tags:`Tags`,sources:`Sources`,noTags:`The company has no tags yet.`,sort:`Order`,sorts:{newest:`Newest in stage first`,longest:`Longest in stage first`,applied:`Latest applied first`},clearFilters:`Clear filters`,cards:e=>es(e,`candidate`),total:e=>`${es(e,`candidate`)} in this stage`,cardsIn:e=>`Candidates in ${e}`,days:e=>`${e} d`,inStage:(e,t,n)=>`${e===0?`less than a day`:es(e,`day`)} in stage${t===null?``:`, target ${es(t,`day`)}`}${n?`, overdue`:``}`,since:e=>`Since ${e}`,target:e=>`Target ${es(e,`day`)}`,noTarget:`No target`,overdue:e=>`${Qo.format(e)} overdue`,empty:`Nobody is here. Drag somebody in, or add a candidate.`,noMatch:`Nobody here fits the filters.`,moreFailed:`The rest could not be read.`,select:e=>`Select ${e}`,cardLabel:(e,t,n,r)=>[e,t,n,r?`waiting for the server`:null].filter(Boolean).join(`, `),actions:e=>`Actions for ${e}`,columnActions:e=>`Actions for ${e}`,selectAll:e=>`Select the ${Qo.format(e)} that are loaded`,selectNone:`Select none`,selected:e=>`${Qo.format(e)} selected`,moveTo:`Move to`,here:`here`,open:`Open`,reject:`Reject…`,deselect:`Take out of the selection`,doSelect:`Select`,movedOne:(e,t)=>`${e} moved to ${t}`,movedMany:(e,t)=>`${es(e,`candidate`)} moved to ${t}`,rejectedOne:e=>`${e} rejected`,rejectedMany:e=>`${es(e,`candidate`)} rejected`,someFailed:(e,t)=>`${Qo.format(e)} of ${Qo.format(t)} could not be done`,answers:`What became of each`,answersWords:(e,t)=>t===0?`All ${Qo.format(e)} are done.`:`${Qo.format(e)} done, ${Qo.format(t)} not. Nothing of those that failed was changed.`,details:`Details`,ok:`Done`,conflict:(e,t,n)=>`${e} was faster: ${t}, ${n}.`,conflictTitle:e=>`${e} was changed before your move`,nowIn:e=>`moved to ${e}`,nowStatus:e=>`now ${e.toLowerCase()}`,moveAnyway:e=>`Move to ${e} all the same`,notDone:e=>`${e} was not moved`,notRejected:e=>`${e} was not rejected`,othersMoved:(e,t,n)=>`${e} moved ${t} to ${n}`,othersEnded:(e,t,n)=>`${e}: ${t} is ${n.toLowerCase()}`,othersAdded:(e,t,n)=>`${e} added ${t} in ${n}`,focusNow:(e,t,n,r)=>`${e}, ${t} of ${n} in ${r}`,lostTitle:`You do not see this posting any more`,lostWords:`Your place on its team has ended, or it became confidential.`,missingTitle:`There is no such posting`,noStages:`This posting has no stages yet`,noStagesWords:`Give it an interview plan, and its board appears here.`},decide:{rejectTitle:(e,t)=>e===1?`Reject ${t}`:`Reject ${es(e,`candidate`)}`,rejectWords:`The application ends. It can be reopened later.`,reason:`Reason`,chooseReason:`Choose a reason`,note:`Note for the team`,noteHint:`Kept with the decision; the candidate does not see it.`,reject:`Reject`,withdrawTitle:e=>`${e} withdraws`,withdrawWords:`On the candidate's word, the application ends.`,withdraw:`Withdraw`,reopenTitle:e=>`Let ${e} go on`,reopenWords:`The application becomes active again; a hire is undone and its seat is free.`,reopen:`Reopen`,whereItStood:e=>`Where it stood: ${e}`,stage:`Stage`,hireTitle:e=>`Hire ${e}`,hireWords:`The application ends with a hire, which fills a seat.`,hire:`Hire`,opening:`Seat`,oldestOpening:`The oldest free seat`,openingNumber:e=>`Seat ${e}`,transferTitle:e=>`Transfer ${e}`,transferWords:`It goes on in another posting as a new application; what happened here stays here.`,transfer:`Transfer`,posting:`Posting`,choosePosting:`Choose a posting`,firstStage:`The first stage`,noReasons:`The company has no reasons yet; an admin adds them.`}},ts,ns=()=>{};function rs(e){ns=e}function is(){return ts??=Xo({url:`/graphql`}),ts}function as(){ts?.close(),ts=void 0}async function os(e,t,n){try{return await is().query(e.toString(),t,n?{signal:n}:{})}catch(e){throw e instanceof Eo&&e.code===`UNAUTHENTICATED`&&ns(),e}}async function ss(e,t=6e4){let n=Date.now()+t;for(let t=500;;t=Math.min(t*2,5e3))try{let t=await e();if(t==null)throw new Eo(`INTERNAL`,`the command has no answer`);return t}catch(e){if(!(e instanceof Eo)||!e.passing||Date.now()+t>n)throw e;await new Promise(e=>setTimeout(e,t))}}function cs(e){return e instanceof Eo?e.code===`OFFLINE`?$.errors.offline:e.code===`FORBIDDEN`?$.errors.forbidden:e.code===`NOT_FOUND`?$.errors.notFound:e.message:e instanceof Error?e.message:String(e)}var ls=8e3,us=new Set,ds=new Set,fs={status:`connecting`,lost:!1,caughtUp:null},ps,ms=0,hs=!1,gs;function _s(e){fs=e;for(let e of ds)e()}function vs(e){for(let t of us)t(e)}function ys(e){if(clearTimeout(gs),e===`offline`&&(hs||(ms=0),hs=!0),e!==`live`||!hs)return _s({status:e,lost:hs,caughtUp:null});hs=!1,_s({status:e,lost:!1,caughtUp:ms}),gs=setTimeout(()=>_s({status:`live`,lost:!1,caughtUp:null}),ls)}function bs(e){return ms=0,hs=!1,ps=is().follow({select:`posting { id } application { id } candidate { id }`,onEvent:e=>{hs&&ms!==`everything`&&ms++,vs(e)},onResync:()=>{hs&&(ms=`everything`),vs(`everything`)},onAccessLost:()=>vs(`everything`),onAccessGained:()=>vs(`everything`),onStatus:ys,onEnd:t=>e(t.code)}),()=>ps?.close()}function xs(){return(0,A.useSyncExternalStore)(e=>(ds.add(e),()=>ds.delete(e)),()=>fs)}function Ss(e,t,n=400){let r=(0,A.useRef)({concerns:e,act:t});r.current={concerns:e,act:t},(0,A.useEffect)(()=>{let e,t=t=>{e!==void 0||t!==`everything`&&!r.current.concerns(t)||(e=setTimeout(()=>{e=void 0,r.current.act()},n))};return us.add(t),()=>{clearTimeout(e),us.delete(t)}},[n])}var Cs=new Map,ws=60;function Ts(){Cs.clear()}function Es(e,t){Cs.delete(e),Cs.set(e,t);let[n]=Cs.keys();Cs.size>ws&&n!==void 0&&Cs.delete(n)}function Ds(e,t){let n=t===null?``:e.toString()+JSON.stringify(t),[r,i]=(0,A.useState)({key:``,data:void 0,error:void 0,loading:!0}),[a,o]=(0,A.useState)(0),s=(0,A.useRef)(t);s.current=t,(0,A.useEffect)(()=>{if(n===``)return;let t=new AbortController;return i(e=>({key:n,data:e.key===n?e.data:Cs.get(n),error:void 0,loading:!0})),os(e,s.current,t.signal).then(e=>{Es(n,e),t.signal.aborted||i({key:n,data:e,error:void 0,loading:!1})},e=>{t.signal.aborted||i(t=>({...t,error:e,loading:!1}))}),()=>t.abort()},[n,a,e]);let c=(0,A.useCallback)(()=>o(e=>e+1),[]);return{data:r.key===n?r.data:Cs.get(n),error:r.key===n?r.error:void 0,loading:r.loading||r.key!==n,again:c}}var Os=new Set,ks=As();function As(){return{path:location.pathname.replace(/(.)\/+$/,`$1`),query:new URLSearchParams(location.search)}}function js(){ks=As();for(let e of Os)e()}addEventListener(`popstate`,js);function Ms(e,t={}){e!==location.pathname+location.search&&(t.replace?history.replaceState(null,``,e):history.pushState(null,``,e),js())}function Ns(e,t={}){let n=new URLSearchParams(location.search);for(let[t,r]of Object.entries(e))r===null||r===``?n.delete(t):n.set(t,r);let r=n.toString();Ms(location.pathname+(r?`?${r}`:``),t)}function Ps(){return(0,A.useSyncExternalStore)(e=>(Os.add(e),()=>Os.delete(e)),()=>ks)}var Fs=class extends Error{code;status;constructor(e,t,n){super(t),this.code=e,this.status=n}};async function Is(e,t,n){let r={method:e,headers:{accept:`application/json`}};n!==void 0&&(r.body=JSON.stringify(n),r.headers={accept:`application/json`,"content-type":`application/json`});let i;try{i=await fetch(`/auth/${t}`,r)}catch{throw new Fs(`OFFLINE`,$.errors.offline,0)}let a=await i.json().catch(()=>({}));if(i.ok)return a;let{error:o}=a;throw new Fs(o?.code??`INTERNAL`,o?.message??$.errors.status(i.status),i.status)}var Ls=()=>Is(`GET`,`methods`),Rs=e=>Is(`POST`,`demo`,{person:e}),zs=(e,t,n)=>Is(`POST`,`sign-in`,{email:e,password:t,totp:n});async function Bs(){try{return await Is(`GET`,`session`)}catch(e){if(e instanceof Fs&&e.status===401)return null;throw e}}async function Vs(e=!1){let{redirect:t}=await Is(`POST`,e?`sign-out-everywhere`:`sign-out`,{});return as(),t??`/`}var Hs=A.createContext(void 0);function Us(e){let t=A.useContext(Hs);if(!e&&t===void 0)throw Error(U(27));return t}var Ws=A.forwardRef(function(e,t){let{render:n,className:r,style:i,forceRender:a=!1,...o}=e,s=Us(),c=s.useState(`open`),l=s.useState(`nested`),u=s.useState(`mounted`);return Cr(`div`,e,{state:{open:c,transitionStatus:s.useState(`transitionStatus`)},ref:[s.context.backdropRef,t],stateAttributesMapping:et,props:[{role:`presentation`,hidden:!u,style:{userSelect:`none`,WebkitUserSelect:`none`}},o],enabled:a||!l})}),Gs=A.createContext(void 0);function Ks(e=!1){let t=A.useContext(Gs);if(t===void 0&&!e)throw Error(U(16));return t}function qs(e){let{focusableWhenDisabled:t,disabled:n,composite:r=!1,tabIndex:i=0,isNativeButton:a}=e,o=r&&t!==!1,s=r&&t===!1;return{props:A.useMemo(()=>{let e={onKeyDown(e){n&&t&&e.key!==`Tab`&&e.preventDefault()}};return r||(e.tabIndex=i,!a&&n&&(e.tabIndex=t?i:-1)),(a&&(t||o)||!a&&n)&&(e[`aria-disabled`]=n),a&&(!t||s)&&(e.disabled=n),e},[r,n,t,o,s,a,i])}}function Js(e,t,{detail:n=0,pointerType:r=``}={}){e.dispatchEvent(new(d(e)).PointerEvent(`click`,{bubbles:!0,cancelable:!0,composed:!0,detail:n,pointerType:r,shiftKey:t.shiftKey,ctrlKey:t.ctrlKey,altKey:t.altKey,metaKey:t.metaKey}))}function Ys(e={}){let{disabled:t=!1,focusableWhenDisabled:n,tabIndex:r=0,native:i=!0,composite:a}=e,o=A.useRef(null),s=Ks(!0),c=a??s!==void 0,{props:l}=qs({focusableWhenDisabled:n,disabled:t,composite:c,tabIndex:r,isNativeButton:i}),u=A.useCallback(()=>{let e=o.current;Xs(e)&&c&&t&&l.disabled===void 0&&e.disabled&&(e.disabled=!1)},[t,l.disabled,c]);return H(u,[u]),{getButtonProps:A.useCallback((e={})=>{let{onClick:n,onMouseDown:r,onKeyUp:a,onKeyDown:o,onPointerDown:s,...u}=e;return ur({onClick(e){t?e.preventDefault():n?.(e)},onMouseDown(e){t||r?.(e)},onKeyDown(e){if(t||(br(e),o?.(e),e.baseUIHandlerPrevented))return;let n=e.target===e.currentTarget,r=e.currentTarget,a=Xs(r),s=!i&&Zs(r),l=n&&(i?a:!s),u=e.key===`Enter`,d=e.key===` `,f=r.getAttribute(`role`),p=f?.startsWith(`menuitem`)||f===`option`||f===`gridcell`;if(n&&c&&d){if(e.defaultPrevented&&p)return;e.preventDefault(),(!i||a)&&(e.preventBaseUIHandler(),Js(r,e))}else!l||i||!d&&!u?n&&s&&d&&e.preventDefault():e.defaultPrevented||(e.preventDefault(),u&&(e.preventBaseUIHandler(),Js(r,e)))},onKeyUp(e){t||(br(e),a?.(e),e.target===e.currentTarget&&i&&c&&Xs(e.currentTarget)&&e.key===` `?e.preventDefault():e.baseUIHandlerPrevented||e.target!==e.currentTarget||i||c||e.defaultPrevented||e.key!==` `||(e.preventBaseUIHandler(),Js(e.currentTarget,e)))},onPointerDown(e){t?e.preventDefault():s?.(e)}},i?{type:`button`}:{role:`button`},l,u)},[t,l,c,i]),buttonRef:Z(e=>{o.current=e,u()})}}function Xs(e){return s(e)&&e.tagName===`BUTTON`}function Zs(e){return s(e)&&e.tagName===`A`&&!!e.href}var Qs=A.forwardRef(function(e,t){let{render:n,className:r,style:i,disabled:a=!1,nativeButton:o=!0,...s}=e,c=Us(),l=c.useState(`open`),{getButtonProps:u,buttonRef:d}=Ys({disabled:a,native:o}),f={disabled:a};function p(e){l&&c.setOpen(!1,J(St,e.nativeEvent))}return Cr(`button`,e,{state:f,ref:[t,d],props:[{onClick:p},s,u]})}),$s=A.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=Us(),c=Ia(a);return s.useSyncedValueWithCleanup(`descriptionElementId`,c),Cr(`p`,e,{ref:t,props:[{id:c},o]})}),ec=A.createContext(void 0);function tc(){let e=A.useContext(ec);if(e===void 0)throw Error(U(26));return e}var nc=new Set([`ArrowUp`,`ArrowDown`,`ArrowLeft`,`ArrowRight`,`Home`,`End`]),rc=`--nested-dialogs`,ic=`data-nested-dialog-open`,ac={...$e,...Be,nestedDialogOpen(e){return e?{[ic]:``}:null}},oc=A.forwardRef(function(e,t){let{render:n,className:r,style:i,finalFocus:a,initialFocus:o,...s}=e,c=Us(),l=c.useState(`descriptionElementId`),u=c.useState(`disablePointerDismissal`),d=c.useState(`floatingRootContext`),f=c.useState(`popupProps`),p=c.useState(`modal`),m=c.useState(`mounted`),h=c.useState(`nested`),g=c.useState(`nestedOpenDialogCount`),_=c.useState(`open`),v=c.useState(`openMethod`),y=c.useState(`titleElementId`),b=c.useState(`transitionStatus`),x=c.useState(`role`),S=d.useState(`floatingId`);tc(),vi({open:_,ref:c.context.popupRef,onComplete(){_&&c.context.onOpenChangeComplete?.(!0)}});let C=o===void 0?xi(c.context.popupRef):o,w=g>0,T=c.useStateSetter(`popupElement`),E=Cr(`div`,e,{state:{open:_,nested:h,transitionStatus:b,nestedDialogOpen:w},props:[f,{id:S,"aria-labelledby":y,"aria-describedby":l,role:x,...bi,hidden:!m,onKeyDown(e){nc.has(e.key)&&e.stopPropagation()},style:{[rc]:g}},s],ref:[t,c.context.popupRef,T],stateAttributesMapping:ac});return(0,Y.jsx)(ii,{context:d,openInteractionType:v,disabled:!m,closeOnFocusOut:!u,initialFocus:C,returnFocus:a,modal:p!==!1,restoreFocus:`popup`,children:E})}),sc=A.forwardRef(function(e,t){let{cutout:n,...r}=e,i;if(n){let e=n.getBoundingClientRect();i=`polygon(0% 0%,100% 0%,100% 100%,0% 100%,0% 0%,${e.left}px ${e.top}px,${e.left}px ${e.bottom}px,${e.right}px ${e.bottom}px,${e.right}px ${e.top}px,${e.left}px ${e.top}px)`}return(0,Y.jsx)(`div`,{ref:t,role:`presentation`,"data-base-ui-inert":``,...r,style:{position:`fixed`,inset:0,userSelect:`none`,WebkitUserSelect:`none`,clipPath:i}})}),cc=A.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e,i=Us(),a=i.useState(`mounted`),o=i.useState(`modal`),s=i.useState(`open`);return a||n?(0,Y.jsx)(ec.Provider,{value:n,children:(0,Y.jsxs)(zr,{ref:t,...r,children:[a&&o===!0&&(0,Y.jsx)(sc,{ref:i.context.internalBackdropRef,inert:vo(!s)}),e.children]})}):null}),lc={},uc={},dc=``;function fc(e,t){return a(e)?e:t}function pc(e,t,n){return/hidden|clip/.test(e.getComputedStyle(fc(t,n)).overflowY)}function mc(e){if(typeof document>`u`)return!1;let t=Q(e);return d(t).innerWidth-t.documentElement.clientWidth>0}function hc(e){if(!(typeof CSS<`u`&&CSS.supports&&CSS.supports(`scrollbar-gutter`,`stable`))||typeof document>`u`)return!1;let t=Q(e),n=t.documentElement,r=t.body,i=fc(n,r),a=i.style.overflowY,o=n.style.scrollbarGutter;n.style.scrollbarGutter=`stable`,i.style.overflowY=`scroll`;let s=i.offsetWidth;i.style.overflowY=`hidden`;let c=i.offsetWidth;return i.style.overflowY=a,n.style.scrollbarGutter=o,s===c}function gc(e){let t=Q(e),n=t.documentElement,r=t.body,i=fc(n,r),a={overflowY:i.style.overflowY,overflowX:i.style.overflowX};return Object.assign(i.style,{overflowY:`hidden`,overflowX:`hidden`}),()=>{Object.assign(i.style,a)}}function _c(e){let t=Q(e),n=t.documentElement,r=t.body,i=d(n),a=0,o=0,s=!1,c=Qt.create();if(ve&&(i.visualViewport?.scale??1)!==1)return()=>{};function l(){let t=i.getComputedStyle(n),c=i.getComputedStyle(r),l=(t.scrollbarGutter||``).includes(`both-edges`)?`stable both-edges`:`stable`;a=n.scrollTop,o=n.scrollLeft,lc={scrollbarGutter:n.style.scrollbarGutter,overflowY:n.style.overflowY,overflowX:n.style.overflowX},dc=n.style.scrollBehavior,uc={position:r.style.position,height:r.style.height,width:r.style.width,boxSizing:r.style.boxSizing,overflowY:r.style.overflowY,overflowX:r.style.overflowX,scrollBehavior:r.style.scrollBehavior};let u=n.scrollHeight>n.clientHeight,d=n.scrollWidth>n.clientWidth,f=t.overflowY===`scroll`||c.overflowY===`scroll`,p=t.overflowX===`scroll`||c.overflowX===`scroll`,m=Math.max(0,i.innerWidth-r.clientWidth),h=Math.max(0,i.innerHeight-r.clientHeight),g=parseFloat(c.marginTop)+parseFloat(c.marginBottom),_=parseFloat(c.marginLeft)+parseFloat(c.marginRight),v=fc(n,r);s=hc(e),s?(n.style.scrollbarGutter=l,v.style.overflowY=`hidden`,v.style.overflowX=`hidden`):(Object.assign(n.style,{scrollbarGutter:l,overflowY:`hidden`,overflowX:`hidden`}),(u||f)&&(n.style.overflowY=`scroll`),(d||p)&&(n.style.overflowX=`scroll`),Object.assign(r.style,{position:`relative`,height:g||h?`calc(100dvh - ${g+h}px)`:`100dvh`,width:_||m?`calc(100vw - ${_+m}px)`:`100vw`,boxSizing:`border-box`,overflowY:`hidden`,overflowX:`hidden`,scrollBehavior:`unset`}),r.scrollTop=a,r.scrollLeft=o,n.setAttribute(`data-base-ui-scroll-locked`,``),n.style.scrollBehavior=`unset`)}function u(){Object.assign(n.style,lc),Object.assign(r.style,uc),s||(n.scrollTop=a,n.scrollLeft=o,n.removeAttribute(`data-base-ui-scroll-locked`),n.style.scrollBehavior=dc)}function f(){u(),c.request(l)}l();let p=X(i,`resize`,f);return()=>{c.cancel(),u(),typeof i.removeEventListener==`function`&&p()}}var vc=new class{lockCount=0;restore=null;timeoutLock=oe.create();timeoutUnlock=oe.create();acquire(e){return this.lockCount+=1,this.lockCount===1&&this.restore===null&&this.timeoutLock.start(0,()=>this.lock(e)),this.release}release=()=>{--this.lockCount,this.lockCount===0&&this.restore&&this.timeoutUnlock.start(0,this.unlock)};unlock=()=>{this.lockCount===0&&this.restore&&(this.restore?.(),this.restore=null)};lock(e){if(this.lockCount===0||this.restore!==null)return;let t=Q(e),n=t.documentElement,r=t.body,i=d(n);if(pc(i,n,r)){let t=new i.MutationObserver(()=>{pc(i,n,r)||(t.disconnect(),this.restore=null,this.lock(e))}),a={attributes:!0};t.observe(n,a),t.observe(r,a),this.restore=()=>t.disconnect();return}let a=pe||!mc(e);this.restore=a?gc(e):_c(e)}};function yc(e=!0,t=null){H(()=>{if(e)return vc.acquire(t)},[e,t])}function bc({store:e,parentContext:t,isDrawer:n}){let r=e.useState(`open`),i=e.useState(`mounted`),a=e.useState(`disablePointerDismissal`),o=e.useState(`modal`),s=e.useState(`popupElement`),c=e.useState(`floatingRootContext`),[l,u]=A.useState(0),[d,f]=A.useState(0),p=l===0,m=di(c,{outsidePressEvent(){return e.context.internalBackdropRef.current||e.context.backdropRef.current?`intentional`:{mouse:o===`trap-focus`?`sloppy`:`intentional`,touch:`sloppy`}},outsidePress(t){if(!e.context.outsidePressEnabledRef.current||`button`in t&&t.button!==0)return!1;if(`touches`in t){if(t.type===`touchend`){if(t.changedTouches.length!==1||t.touches.length!==0)return!1}else if(t.touches.length!==1)return!1}let n=ke(t);if(p&&!a){if(o){let t=e.context.internalBackdropRef.current,r=e.context.backdropRef.current;return t||r?t===n||r===n||q(n,s)&&!n?.hasAttribute(`data-base-ui-portal`):!0}return!0}return!1},escapeKey:p});return yc(r&&o===!0,s),e.useContextCallback(`onNestedDialogOpen`,(t,n)=>{(e.select(`open`)||e.select(`mounted`))&&(u(t),f(n))}),H(()=>{!r&&!i&&(u(0),f(0))},[r,i]),H(()=>(t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(l+1,d+ +!!n),()=>{t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(0,0)}),[n,r,l,d,t]),Mi(e,{activeTriggerProps:m.reference,inactiveTriggerProps:m.trigger,popupProps:m.floating,nestedOpenDialogCount:l,nestedOpenDrawerCount:d}),null}var xc={...na,modal:e=>e.modal,nested:e=>e.nested,nestedOpenDialogCount:e=>e.nestedOpenDialogCount,nestedOpenDrawerCount:e=>e.nestedOpenDrawerCount,disablePointerDismissal:e=>e.disablePointerDismissal,openMethod:e=>e.openMethod,descriptionElementId:e=>e.descriptionElementId,titleElementId:e=>e.titleElementId,viewportElement:e=>e.viewportElement,role:e=>e.role},Sc=class extends qi{constructor(e,t,n){let r=new Pi,i=Cc(e,r,t,n);super(i,wc(r),xc)}setOpen=(e,t)=>{t.preventUnmountOnClose=()=>{this.set(`preventUnmountingOnClose`,!0)},!e&&t.trigger==null&&this.state.activeTriggerId!=null&&(t.trigger=this.state.activeTriggerElement??void 0),this.context.onOpenChange?.(e,t),t.isCanceled||(this.state.floatingRootContext.dispatchOpenChange(e,t),this.update(Ei(this.state,e,t.trigger)))}};function Cc(e,t,n,r=!1){return{...Xi(t,n,r),modal:!0,disablePointerDismissal:!1,viewportElement:null,descriptionElementId:void 0,titleElementId:void 0,openMethod:null,nested:!1,nestedOpenDialogCount:0,nestedOpenDrawerCount:0,role:`dialog`,...e}}function wc(e){return{popupRef:A.createRef(),backdropRef:A.createRef(),internalBackdropRef:A.createRef(),outsidePressEnabledRef:{current:!0},triggerElements:e,onOpenChange:void 0,onOpenChangeComplete:void 0}}function Tc(e,t){let{children:n,open:r,defaultOpen:i=!1,onOpenChange:a,onOpenChangeComplete:o,disablePointerDismissal:s=!1,modal:c=!0,actionsRef:l,handle:u,triggerId:d,defaultTriggerId:f=null}=t,p=e===`drawer`,m=e===`alert-dialog`,h=m?!0:c,g=m||s,_=m?`alertdialog`:`dialog`,v=Us(!0),y={modal:h,disablePointerDismissal:g,nested:v!=null,role:_},b=Si((e,t)=>new Sc({open:i,openProp:r,activeTriggerId:f,triggerIdProp:d,...y},e,t),!0);b.useControlledProp(`openProp`,r),b.useControlledProp(`triggerIdProp`,d),b.useSyncedValues(y),b.useContextCallback(`onOpenChange`,a),b.useContextCallback(`onOpenChangeComplete`,o);let x=b.useState(`open`),S=b.useState(`mounted`),C=b.useState(`payload`);Ni(b,x),Ai(b);let{forceUnmount:w}=ji(x,b);A.useImperativeHandle(l,()=>({unmount:w,close:()=>b.setOpen(!1,J(jt))}),[w,b]);let T=x||S||u!=null;return(0,Y.jsxs)(Hs.Provider,{value:b,children:[u&&(0,Y.jsx)(Ci,{handle:u,store:b}),T&&(0,Y.jsx)(bc,{store:b,parentContext:v?.context,isDrawer:p}),typeof n==`function`?n({payload:C}):n]})}var Ec=R(function(e){return Tc(`dialog`,e)}),Dc=A.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=Us(),c=Ia(a);return s.useSyncedValueWithCleanup(`titleElementId`,c),Cr(`h2`,e,{ref:t,props:[{id:c},o]})});function Oc(e){let t=A.useRef(``),n=A.useCallback(n=>{n.defaultPrevented||(t.current=n.pointerType,e(n,n.pointerType))},[e]);return{onClick:A.useCallback(n=>{n.detail===0?e(n,`keyboard`):(`pointerType`in n?e(n,n.pointerType):e(n,t.current),t.current=``)},[e]),onPointerDown:n}}function kc(e,t){let n=A.useRef(e),r=Z(t);H(()=>{n.current!==e&&r(n.current),n.current=e},[e,r])}function Ac(e,t){let{onClick:n,onPointerDown:r}=Oc(Z((n,r)=>{(typeof e==`function`?e():e)||t(r||(pe?`touch`:``))}));return A.useMemo(()=>({onClick:n,onPointerDown:r}),[n,r])}function jc(e){let[t,n]=A.useState(null),r=Ac(e,n);return kc(e,t=>{t&&!e&&n(null)}),A.useMemo(()=>({openMethod:t,triggerProps:r}),[t,r])}var Mc=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Nc=new Mc(`
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
    `,{fragmentName:`Card`});new Mc(`
    fragment OwnCard on Application {
  ...Card
  viewerCan {
    move
    reject
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}`,{fragmentName:`OwnCard`}),new Mc(`
    fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        ...Card
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}`,{fragmentName:`Problems`}),new Mc(`
    fragment Journey on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  endedAt
  stage {
    id
    name
  }
  source {
    kind
    label
  }
  creditedTo {
    id
    name
  }
  reason {
    id
    label
  }
  interviewers {
    id
    name
  }
  posting {
    id
    title
    status
    stages {
      id
      name
    }
    hiringTeam {
      id
      role
      user {
        id
      }
    }
  }
  transferredTo {
    id
    posting {
      id
      title
    }
  }
  transferredFrom {
    id
    posting {
      id
      title
    }
  }
  comments(last: 50) {
    nodes {
      id
      body
      visibility
      createdAt
      author {
        id
        name
      }
    }
  }
}
    `,{fragmentName:`Journey`}),new Mc(`
    fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}
    `,{fragmentName:`CatalogName`}),new Mc(`
    fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
    fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`,{fragmentName:`Happening`});var Pc=new Mc(`
    query Start {
  viewer {
    id
    name
    email
    role
    can {
      createPostings
      addCandidates
      manageCompany
      readAudit
    }
  }
  company {
    name
    timeZone
    demo
  }
}
    `),Fc=new Mc(`
    query Catalog {
  tags {
    id
    name
  }
  sources {
    id
    kind
    label
  }
  reasons: decisionReasons {
    id
    kind
    label
  }
}
    `);new Mc(`
    query Postings($filter: PostingFilter, $after: Cursor) {
  postings(
    filter: $filter
    orderBy: {field: OPENED_AT, direction: DESC}
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      status
      confidential
      openedAt
      createdAt
      workplace
      department {
        id
        name
      }
      locations {
        id
        name
      }
      hiringTeam {
        id
        role
        user {
          id
          name
        }
      }
      openings {
        id
        status
      }
      stages {
        id
        name
        kind
        applicationCount
      }
      overdue: applications(filter: {status: [ACTIVE], overdue: true}, first: 1) {
        totalCount
      }
    }
  }
}
    `),new Mc(`
    query PostingChoices($search: String) {
  postings(
    filter: {search: $search, status: [OPEN, ON_HOLD]}
    orderBy: {field: TITLE}
    first: 100
  ) {
    nodes {
      id
      title
      status
      confidential
      viewerCan {
        addApplication
      }
      stages {
        id
        name
      }
    }
  }
}
    `),new Mc(`
    query Departments {
  departments {
    id
    name
  }
}
    `);var Ic=new Mc(`
    query Board($id: ID!, $filter: ApplicationFilter!, $overdue: ApplicationFilter!, $order: ApplicationOrder!, $first: Int!) {
  pipelineCursor
  posting(id: $id) {
    id
    version
    title
    status
    confidential
    department {
      name
    }
    locations {
      id
      name
    }
    openings {
      id
      status
    }
    hiringTeam {
      id
      role
      user {
        id
        name
      }
    }
    planGaps {
      id
      name
    }
    viewerCan {
      edit
      addApplication
    }
    stages {
      id
      name
      kind
      targetDays
      overdue: applications(filter: $overdue, first: 1) {
        totalCount
      }
      applications(filter: $filter, orderBy: $order, first: $first) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...OwnCard
        }
      }
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment OwnCard on Application {
  ...Card
  viewerCan {
    move
    reject
  }
}`),Lc=new Mc(`
    query BoardCounts($id: ID!, $filter: ApplicationFilter!, $overdue: ApplicationFilter!) {
  posting(id: $id) {
    id
    stages {
      id
      overdue: applications(filter: $overdue, first: 1) {
        totalCount
      }
      applications(filter: $filter, first: 1) {
        totalCount
      }
    }
  }
}
    `),Rc=new Mc(`
    query Column($filter: ApplicationFilter!, $order: ApplicationOrder!, $first: Int!, $after: Cursor) {
  applications(filter: $filter, orderBy: $order, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OwnCard
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment OwnCard on Application {
  ...Card
  viewerCan {
    move
    reject
  }
}`),zc=new Mc(`
    query CardCandidate($id: ID!) {
  candidate(id: $id) {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
    `);new Mc(`
    query CandidateSearch($search: String, $filter: CandidateFilter, $after: Cursor) {
  candidates(search: $search, filter: $filter, first: 40, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      headline
      city
      country
      createdAt
      tags {
        id
        name
      }
      applications(first: 3) {
        totalCount
        nodes {
          id
          status
          posting {
            id
            title
          }
          stage {
            id
            name
          }
        }
      }
    }
  }
}
    `),new Mc(`
    query Candidate($id: ID!) {
  candidate(id: $id) {
    id
    version
    name
    headline
    summary
    city
    country
    createdAt
    emails {
      address
      primary
    }
    phones {
      number
    }
    links {
      url
      kind
    }
    tags {
      id
      name
    }
    addedBy {
      id
      name
    }
    documents {
      id
      kind
      filename
      mediaType
      size
      url
      createdAt
      application {
        id
      }
    }
    possibleDuplicates {
      id
      name
      headline
    }
    applications(first: 50) {
      nodes {
        ...Journey
      }
    }
    activity(last: 60) {
      nodes {
        ...Happening
      }
    }
  }
}
    fragment Journey on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  endedAt
  stage {
    id
    name
  }
  source {
    kind
    label
  }
  creditedTo {
    id
    name
  }
  reason {
    id
    label
  }
  interviewers {
    id
    name
  }
  posting {
    id
    title
    status
    stages {
      id
      name
    }
    hiringTeam {
      id
      role
      user {
        id
      }
    }
  }
  transferredTo {
    id
    posting {
      id
      title
    }
  }
  transferredFrom {
    id
    posting {
      id
      title
    }
  }
  comments(last: 50) {
    nodes {
      id
      body
      visibility
      createdAt
      author {
        id
        name
      }
    }
  }
}
fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`),new Mc(`
    query Activity($filter: ActivityFilter, $last: Int!, $before: Cursor) {
  pipelineCursor
  activity(filter: $filter, last: $last, before: $before) {
    pageInfo {
      hasPreviousPage
      startCursor
    }
    nodes {
      ...Happening
    }
  }
}
    fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`);var Bc=new Mc(`
    mutation MoveMany($input: MoveApplicationsInput!) {
  moveApplications(input: $input) {
    results {
      applicationId
      application {
        ...Card
      }
      problem {
        ...Problems
      }
    }
    problem {
      ...Problems
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        ...Card
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}`),Vc=new Mc(`
    mutation RejectMany($input: RejectApplicationsInput!) {
  rejectApplications(input: $input) {
    results {
      applicationId
      application {
        ...Card
      }
      problem {
        ...Problems
      }
    }
    problem {
      ...Problems
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        ...Card
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}`);new Mc(`
    query Users($search: String) {
  users(search: $search, filter: {active: true}, first: 50) {
    totalCount
    nodes {
      id
      name
      title
      email
      role
      active
    }
  }
}
    `);var Hc=new Mc(`
    query Palette($search: String, $candidates: Boolean!) {
  postings(filter: {search: $search}, first: 6) {
    nodes {
      id
      title
      status
      confidential
      department {
        name
      }
    }
  }
  candidates(search: $search, first: 6) @include(if: $candidates) {
    nodes {
      id
      name
      headline
    }
  }
}
    `),Uc=`hirewire.theme`,Wc=new Set,Gc=Kc();function Kc(){try{let e=localStorage.getItem(Uc);return e===`light`||e===`dark`?e:`system`}catch{return`system`}}function qc(){Gc===`system`?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=Gc}qc();function Jc(e){Gc=e;try{localStorage.setItem(Uc,e)}catch{}qc();for(let e of Wc)e()}function Yc(){return(0,A.useSyncExternalStore)(e=>(Wc.add(e),()=>Wc.delete(e)),()=>Gc)}var Xc=new Set,Zc=``,Qc=!1;function $c(e){Qc=!Qc,Zc=e+(Qc?`\xA0`:``);for(let e of Xc)e()}function el(){let e=(0,A.useSyncExternalStore)(e=>(Xc.add(e),()=>Xc.delete(e)),()=>Zc);return(0,Y.jsx)(`div`,{className:`unseen`,role:`status`,"aria-live":`assertive`,children:e})}var tl={activity:(0,Y.jsx)(`path`,{d:`M3 12h4l3 8 4-16 3 8h4`}),alert:(0,Y.jsx)(`path`,{d:`M12 8v5m0 3v.5M10.3 3.9 2.4 18a2 2 0 0 0 1.7 3h15.8a2 2 0 0 0 1.7-3L13.7 3.9a2 2 0 0 0-3.4 0Z`}),arrowRight:(0,Y.jsx)(`path`,{d:`M5 12h14m-6-6 6 6-6 6`}),back:(0,Y.jsx)(`path`,{d:`M19 12H5m6 6-6-6 6-6`}),board:(0,Y.jsx)(`path`,{d:`M4 4h4v16H4zM10 4h4v10h-4zM16 4h4v13h-4z`}),briefcase:(0,Y.jsx)(`path`,{d:`M3 8h18v12H3zM8 8V5a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v3M3 13h18`}),check:(0,Y.jsx)(`path`,{d:`m5 12.5 4.5 4.5L19 7.5`}),chevronDown:(0,Y.jsx)(`path`,{d:`m6 9 6 6 6-6`}),chevronLeft:(0,Y.jsx)(`path`,{d:`m15 6-6 6 6 6`}),chevronRight:(0,Y.jsx)(`path`,{d:`m9 6 6 6-6 6`}),clock:(0,Y.jsx)(`path`,{d:`M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z`}),close:(0,Y.jsx)(`path`,{d:`M6 6l12 12M18 6 6 18`}),code:(0,Y.jsx)(`path`,{d:`m8 8-4 4 4 4m8-8 4 4-4 4M13.5 5l-3 14`}),comment:(0,Y.jsx)(`path`,{d:`M4 5h16v11H9l-5 4z`}),copy:(0,Y.jsx)(`path`,{d:`M9 9h11v11H9zM5 15H4V4h11v1`}),document:(0,Y.jsx)(`path`,{d:`M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h5`}),download:(0,Y.jsx)(`path`,{d:`M12 4v11m-4-4 4 4 4-4M4 20h16`}),edit:(0,Y.jsx)(`path`,{d:`M4 20h4L19 9a2.1 2.1 0 0 0-4-4L4 16zM14 6l4 4`}),external:(0,Y.jsx)(`path`,{d:`M14 4h6v6M20 4l-9 9M18 14v6H4V6h6`}),filter:(0,Y.jsx)(`path`,{d:`M3 5h18l-7 8.5V20l-4-2v-4.5z`}),gear:(0,Y.jsx)(`path`,{d:`M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5v5M8.5 14.5v5`}),grip:(0,Y.jsx)(`path`,{d:`M9 5h.01M15 5h.01M9 12h.01M15 12h.01M9 19h.01M15 19h.01`}),help:(0,Y.jsx)(`path`,{d:`M9.2 9a2.9 2.9 0 1 1 4 2.7c-.8.4-1.2 1-1.2 1.8v.5M12 17h.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z`}),key:(0,Y.jsx)(`path`,{d:`M15 9a4 4 0 1 0-4 4l2-2 1 1v2h2v2h2v2h3v-3l-6.3-6.3A4 4 0 0 0 15 9Z`}),link:(0,Y.jsx)(`path`,{d:`M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17`}),lock:(0,Y.jsx)(`path`,{d:`M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4`}),mail:(0,Y.jsx)(`path`,{d:`M3 5h18v14H3zM3 6l9 7 9-7`}),moon:(0,Y.jsx)(`path`,{d:`M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z`}),more:(0,Y.jsx)(`path`,{d:`M5 12h.01M12 12h.01M19 12h.01`}),move:(0,Y.jsx)(`path`,{d:`M4 4v16M8 12h12m-5-5 5 5-5 5`}),people:(0,Y.jsx)(`path`,{d:`M15 20v-1a4 4 0 0 0-4-4H7a4 4 0 0 0-4 4v1M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM21 20v-1a4 4 0 0 0-3-3.9M15.5 4.2a3.5 3.5 0 0 1 0 6.6`}),person:(0,Y.jsx)(`path`,{d:`M19 20v-1a5 5 0 0 0-5-5h-4a5 5 0 0 0-5 5v1M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z`}),phone:(0,Y.jsx)(`path`,{d:`M8 3 4.5 4.5A14 14 0 0 0 19.5 19.5L21 16l-5-2-1.5 2A11 11 0 0 1 8 9.5L10 8z`}),pin:(0,Y.jsx)(`path`,{d:`M12 21s7-6.2 7-11.5a7 7 0 1 0-14 0C5 14.8 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z`}),plus:(0,Y.jsx)(`path`,{d:`M12 5v14M5 12h14`}),reopen:(0,Y.jsx)(`path`,{d:`M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5`}),search:(0,Y.jsx)(`path`,{d:`m20 20-4.5-4.5M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z`}),signOut:(0,Y.jsx)(`path`,{d:`M9 4H4v16h5M15 8l4 4-4 4M19 12H9`}),sort:(0,Y.jsx)(`path`,{d:`M7 4v16m-3-3 3 3 3-3M17 20V4m-3 3 3-3 3 3`}),sun:(0,Y.jsx)(`path`,{d:`M12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z`}),system:(0,Y.jsx)(`path`,{d:`M3 4h18v13H3zM8 21h8M12 17v4`}),tag:(0,Y.jsx)(`path`,{d:`M3 4h8l10 10-7 7L4 11zM8 8.5h.01`}),transfer:(0,Y.jsx)(`path`,{d:`M4 8h15m-4-4 4 4-4 4M20 16H5m4 4-4-4 4-4`}),trash:(0,Y.jsx)(`path`,{d:`M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5`}),upload:(0,Y.jsx)(`path`,{d:`M12 16V5m-4 4 4-4 4 4M4 20h16`}),wifiOff:(0,Y.jsx)(`path`,{d:`M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.3M15 9.7a10 10 0 0 1 4 2.3M2 8.5A15 15 0 0 1 6.5 5.6M11 5a15 15 0 0 1 11 3.5M12 19h.01`})};function nl({name:e,size:t=16}){return(0,Y.jsx)(`svg`,{className:`icon`,width:t,height:t,viewBox:`0 0 24 24`,fill:`none`,stroke:`currentColor`,strokeWidth:1.8,strokeLinecap:`round`,strokeLinejoin:`round`,"aria-hidden":`true`,focusable:`false`,children:tl[e]})}function rl({variant:e=`secondary`,size:t=`medium`,icon:n,busy:r=!1,className:i=``,children:a,disabled:o,type:s=`button`,...c}){return(0,Y.jsxs)(`button`,{...c,type:s,disabled:o||r,"aria-busy":r||void 0,className:`button ${e} ${t} ${i}`,children:[r?(0,Y.jsx)(ol,{}):n&&(0,Y.jsx)(nl,{name:n}),a!==void 0&&(0,Y.jsx)(`span`,{children:a})]})}function il({label:e,...t}){return(0,Y.jsx)(al,{text:e,children:(0,Y.jsx)(rl,{variant:`quiet`,...t,className:`icon-only ${t.className??``}`,"aria-label":e})})}function al({text:e,children:t}){return(0,Y.jsxs)(Pa,{children:[(0,Y.jsx)(Va,{delay:500,render:t}),(0,Y.jsx)(Ga,{children:(0,Y.jsx)(go,{sideOffset:6,className:`above`,children:(0,Y.jsx)(_o,{className:`tooltip`,children:e})})})]})}function ol({label:e}){return(0,Y.jsx)(`span`,{className:`spinner`,role:e?`status`:void 0,"aria-label":e,"aria-hidden":!e||void 0})}var sl=(0,A.createContext)(null);function cl({label:e,hint:t,error:n,children:r,hideLabel:i=!1}){let a=(0,A.useId)(),o=n||t?`${a}-note`:void 0;return(0,Y.jsxs)(`div`,{className:`field`,children:[(0,Y.jsx)(`label`,{htmlFor:a,className:i?`unseen`:void 0,children:e}),(0,Y.jsx)(sl,{value:{id:a,note:o,invalid:!!n},children:r}),n?(0,Y.jsx)(`p`,{className:`field-error`,id:o,role:`alert`,children:n}):t&&(0,Y.jsx)(`p`,{className:`field-hint`,id:o,children:t})]})}function ll(){let e=(0,A.useContext)(sl);return e?{id:e.id,"aria-describedby":e.note,"aria-invalid":e.invalid||void 0}:{}}function ul({className:e=``,...t}){return(0,Y.jsx)(`input`,{...ll(),...t,className:`control ${e}`})}function dl({className:e=``,rows:t=3,...n}){return(0,Y.jsx)(`textarea`,{...ll(),rows:t,...n,className:`control ${e}`})}function fl({className:e=``,...t}){return(0,Y.jsx)(`select`,{...ll(),...t,className:`control select ${e}`})}function pl({label:e,className:t=``,...n}){return(0,Y.jsx)(`input`,{type:`search`,autoComplete:`off`,spellCheck:!1,placeholder:e,...n,"aria-label":e,className:`control search ${t}`})}var ml=A.createContext(void 0);function hl(e){let t=A.useContext(ml);if(t===void 0&&!e)throw Error(U(33));return t}var gl=A.createContext(void 0);function _l(e){let t=A.useContext(gl);if(t===void 0&&!e)throw Error(U(36));return t}var vl=A.createContext(void 0);function yl(e=!0){let t=A.useContext(vl);if(t===void 0&&!e)throw Error(U(25));return t}function bl({controlled:e,default:t,name:n,state:r=`value`}){let{current:i}=A.useRef(e!==void 0),[a,o]=A.useState(()=>t);return[i&&e!==void 0?e:a,A.useCallback(e=>{i||o(e)},[])]}var xl=A.createContext(null);function Sl(e=`root`){let t=A.useContext(xl),n=A.useContext(gl);return t===null||n===void 0?null:(e===`submenu-trigger`?n.virtualFocus||n.parentVirtualFocus:n.virtualFocus)?t:null}var Cl={visible:!0,ref:null};function wl(){return Cl}function Tl(e,t,n=`root`){let r=Sl(n),i=((n===`submenu-trigger`?r?.useSubmenuTrigger:r?.useItem)??wl)({label:e.label,children:e.children,render:e.render}),a=Lt(t,i.ref);return{visible:i.visible,ref:a,props:i.props}}var El=A.createContext(void 0);function Dl(){let e=A.useContext(El);if(e===void 0)throw Error(U(30));return e}function Ol(e){e.preventDefault()}function kl(e){let{closeOnClick:t,highlighted:n,id:r,nodeId:i,store:a,typingRef:o,itemRef:s,itemMetadata:c}=e,l=_l(),u=yl(!0),d=c.type===`submenu-trigger`,f=d?l.parentVirtualFocus:l.virtualFocus,p=(d&&l.parent.type===`menu`?l.parent.store:l.store).useState(`webkitAriaSelected`,n),{events:m}=a.useState(`floatingTreeRoot`),h=a.useState(`open`),g=u!==void 0,_=!f&&h&&n?0:-1;return A.useMemo(()=>({id:r,role:`menuitem`,tabIndex:_,"aria-selected":p,onMouseDown:f?Ol:void 0,onKeyDown(e){e.key===` `&&o?.current&&e.preventDefault()},onMouseMove(e){i&&m.emit(`itemhover`,{nodeId:i,target:e.currentTarget})},onClick(e){t&&m.emit(`close`,{domEvent:e.nativeEvent,reason:xt})},onMouseUp(e){if(u){let t=u.initialCursorPointRef.current;if(u.initialCursorPointRef.current=null,g&&t&&Math.abs(e.clientX-t.x)<=1&&Math.abs(e.clientY-t.y)<=1||g&&!ge&&e.button===2)return}s.current&&a.context.allowMouseUpTriggerRef.current&&(!g||e.button===2)&&c.type===`regular-item`&&Js(s.current,e,{detail:1,pointerType:`mouse`})}}),[t,_,r,m,i,a.context.allowMouseUpTriggerRef,o,s,u,g,c.type,p,f])}var Al={type:`regular-item`};function jl(e){let{closeOnClick:t,disabled:n,highlighted:r,id:i,store:a,typingRef:o=a.context.typingRef,nativeButton:s,itemMetadata:c,nodeId:l}=e,u=A.useRef(null),{getButtonProps:d,buttonRef:f}=Ys({disabled:n,focusableWhenDisabled:!0,native:s,composite:!0}),p=kl({closeOnClick:t,highlighted:r,id:i,nodeId:l,store:a,typingRef:o,itemRef:u,itemMetadata:c}),m=A.useCallback(e=>ur(p,{onMouseEnter(e){c.type===`submenu-trigger`&&c.setActive(e.nativeEvent)}},e,d),[p,d,c]),h=Lt(u,f);return A.useMemo(()=>({getItemProps:m,itemRef:h}),[m,h])}var Ml=A.createContext({register:()=>{},unregister:()=>{},subscribeMapChange:()=>()=>{},nextIndexRef:{current:0}});function Nl(){return A.useContext(Ml)}function Pl(e={}){let{guess:t,label:n,metadata:r,textRef:i,index:a}=e,{register:o,unregister:s,subscribeMapChange:c,nextIndexRef:l}=Nl(),u=A.useRef(-1),[d,f]=A.useState(a==null&&t?()=>{if(u.current===-1){let e=l.current;l.current+=1,u.current=e}return u.current}:-1),p=a??d,m=A.useRef(null),h=A.useCallback(e=>{let t=m.current;t&&s(t),m.current=e,e&&o(e,{metadata:r??null,index:a??null,label:n,textRef:i})},[a,o,s,r,n,i]);return H(()=>{if(a==null)return c(e=>{let t=m.current?e.get(m.current)?.index:null;t!=null&&f(t)})},[a,c]),{ref:h,index:p}}var Fl=`data-checked`,Il=`data-unchecked`,Ll={checked(e){return e?{[Fl]:``}:{[Il]:``}},...Be},Rl=A.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!1,checked:l=!1,onCheckedChange:u,style:d,...f}=e,{store:p}=_l(),m=Pl({guess:!0,label:a}),h=Ia(i),g=p.useState(`disabled`),_=p.useState(`isActive`,m.index),v=p.useState(`floatingNodeId`),y=p.useState(`itemProps`),b=s||g,{getItemProps:x,itemRef:S}=jl({closeOnClick:c,disabled:b,highlighted:_,id:h,store:p,nativeButton:o,nodeId:v,itemMetadata:Al}),C=A.useMemo(()=>({disabled:b,highlighted:_,checked:l}),[b,_,l]);function w(e){let t=J(xt,e.nativeEvent,void 0,{preventUnmountOnClose:B});u?.(!l,t)}let T=Cr(`div`,e,{state:C,stateAttributesMapping:Ll,props:[y,{role:`menuitemcheckbox`,"aria-checked":l,onClick:w},f,x],ref:[S,t,m.ref]});return(0,Y.jsx)(El.Provider,{value:C,children:T})}),zl=A.forwardRef(function(e,t){let{checked:n,defaultChecked:r,onCheckedChange:i,...a}=e,[o,s]=bl({controlled:n,default:r??!1,name:`MenuCheckboxItem`,state:`checked`}),c=Tl(e,t);function l(e,t){i?.(e,t),t.isCanceled||s(e)}return c.visible?(0,Y.jsx)(Rl,{...a,checked:o,onCheckedChange:l,ref:c.ref}):null}),Bl=A.forwardRef(function(e,t){let{render:n,className:r,style:i,keepMounted:a=!1,...o}=e,s=Dl(),c=A.useRef(null),{transitionStatus:l,mounted:u,setMounted:d}=pi(s.checked);return vi({batch:!0,enabled:!s.checked,open:s.checked,ref:c,onComplete(){s.checked||d(!1)}}),Cr(`span`,e,{state:{checked:s.checked,disabled:s.disabled,highlighted:s.highlighted,transitionStatus:l},ref:[t,c],stateAttributesMapping:Ll,props:{"aria-hidden":!0,...o},enabled:a||u})}),Vl=A.createContext(void 0);function Hl(){let e=A.useContext(Vl);if(e===void 0)throw Error(U(31));return e}var Ul=A.forwardRef(function(e,t){let{render:n,className:r,style:i,...a}=e,[o,s]=A.useState(void 0),c=Cr(`div`,e,{ref:t,props:{role:`group`,"aria-labelledby":o,...a}});return(0,Y.jsx)(Vl.Provider,{value:s,children:c})}),Wl=A.forwardRef(function(e,t){let n=Sl()?.Group??Ul;return(0,Y.jsx)(n,{...e,ref:t})}),Gl=A.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=Ia(a),c=Hl();return H(()=>(c(s),()=>{c(e=>e===s?void 0:e)}),[c,s]),Cr(`div`,e,{ref:t,props:{id:s,"aria-hidden":!0,...o}})}),Kl=A.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!0,style:l,...u}=e,{store:d}=_l(),f=Pl({guess:!0,label:a}),p=Ia(i),m=d.useState(`disabled`),h=d.useState(`isActive`,f.index),g=d.useState(`floatingNodeId`),_=d.useState(`itemProps`),v=s||m,{getItemProps:y,itemRef:b}=jl({closeOnClick:c,disabled:v,highlighted:h,id:p,store:d,nativeButton:o,nodeId:g,itemMetadata:Al});return Cr(`div`,e,{state:{disabled:v,highlighted:h},props:[_,u,y],ref:[b,t,f.ref]})}),ql=A.forwardRef(function(e,t){let n=Tl(e,t);return n.visible?(0,Y.jsx)(Kl,{...e,ref:n.ref}):null}),Jl=A.createContext(void 0);function Yl(e){let t=A.useContext(Jl);if(t===void 0&&!e)throw Error(U(69));return t}var Xl=A.createContext(void 0);function Zl(){return A.useContext(Xl)}function Ql(e,t){let n=Dr(e.render);if(A.isValidElement(n)){let e=n.props;if(Object.hasOwn(e,`id`))return e.id??``}return e.id??t}function $l(e,t,n){let r=Ql(e,t),i=r===t?void 0:r;return[r,A.useCallback(e=>n?.(e?i:void 0),[i,n])]}function eu(e,t,n){let r=Dr(e.render),i=A.isValidElement(r)?r.props:void 0,a=e[`aria-label`]??i?.[`aria-label`],o=e[`aria-labelledby`]??i?.[`aria-labelledby`];return o==null&&!a&&(o=t?t.id||void 0:n||void 0),o}var tu=A.forwardRef(function(e,t){let{render:n,className:r,style:i,finalFocus:a,id:o,initialFocus:s,...c}=e,{store:l,defaultFloatingId:u,setRenderedFloatingId:d,virtualFocus:f,orientation:p}=_l(),m=Zl(),{side:h,align:g}=hl(),_=Yl(!0)!=null,v=l.useState(`open`),y=l.useState(`transitionStatus`),b=l.useState(`popupProps`),x=l.useState(`mounted`),S=l.useState(`instantType`),C=l.useState(`activeTriggerElement`),w=l.useState(`parent`),T=l.useState(`lastOpenChangeReason`),E=l.useState(`rootId`),D=l.useState(`floatingRootContext`),O=l.useState(`floatingTreeRoot`),ee=l.useState(`closeDelay`),k=l.useState(`hoverEnabled`),j=l.useState(`disabled`),M=l.useState(`openMethod`),N=l.useState(`activeTriggerId`),P=l.useState(`listElement`),[F,I]=$l(e,u,d),L=eu(e,C,N),R=w.type===`menu`?m:void 0,z=w.type===`context-menu`,te=s??w.type!==`menu`;s===void 0&&P&&w.type!==`menu`&&(te=()=>l.state.activeIndex===null&&P),vi({open:v,ref:l.context.popupRef,onComplete(){v&&l.context.onOpenChangeComplete?.(!0)}}),A.useEffect(()=>{function e(e){l.setOpen(!1,J(e.reason,e.domEvent))}return O.events.on(`close`,e),()=>{O.events.off(`close`,e)}},[O.events,l]),da(D,{enabled:k&&!j&&!z&&w.type!==`menubar`,closeDelay:ee});let B=l.useStateSetter(`popupElement`),{parentVirtualFocusRef:ne,handleFocus:V}=(A.useContext(xl)?.useParentHandoff??ru)(l,w,v,f),H=Cr(`div`,e,{state:{transitionStatus:y,side:h,align:g,open:v,nested:w.type===`menu`,instant:S},ref:[t,l.context.popupRef,B,I],stateAttributesMapping:et,props:[b,{id:F,...P?{role:`presentation`}:{role:`menu`,"aria-orientation":p===`horizontal`?`horizontal`:void 0,"aria-labelledby":L},onKeyDown(e){R?.onPopupKeyDown?.(e),_&&nc.has(e.key)&&e.stopPropagation()},onFocus:V},mo(y),c,{"data-rootownerid":E}]}),re=w.type===void 0||z;(C||w.type===`menubar`&&T!==`outside-press`)&&(re=!0);let U=R?.getReturnElement??ne;return(0,Y.jsx)(ii,{context:D,openInteractionType:M,modal:z,disabled:!x,returnFocus:a??U??re,explicitReturnFocus:a===void 0&&U?!1:void 0,initialFocus:te,restoreFocus:!0,getInsideElements:w.type===void 0?()=>[l.context.beforeTriggerFocusGuardRef.current]:void 0,externalTree:w.type===`menubar`?void 0:O,previousFocusableElement:C,nextFocusableElement:w.type===void 0?l.context.triggerFocusTargetRef:void 0,beforeContentFocusGuardRef:l.context.beforeContentFocusGuardRef,children:H})}),nu={parentVirtualFocusRef:void 0,handleFocus:void 0};function ru(){return nu}var iu=A.forwardRef(function(e,t){let n=Sl()?.Popup??tu;return(0,Y.jsx)(n,{...e,ref:t})}),au=A.createContext(void 0);function ou(){let e=A.useContext(au);if(e===void 0)throw Error(U(32));return e}var su=A.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e,{store:i,parent:a}=_l();if(!(i.useState(`mounted`)||n))return null;let o=a.type===`menu`||a.type===`menubar`?`group`:void 0;return(0,Y.jsx)(au.Provider,{value:n,children:(0,Y.jsx)(zr,{ref:t,...r,portalOwnerRole:o})})});function cu(e){let{children:t,elementsRef:n,labelsRef:r,onMapChange:i}=e,a=Z(i),[,o]=A.useState(0),s=M(uu).current,c=M(lu).current,l=A.useRef(0),u=A.useRef(!0),d=A.useRef(null),f=A.useRef(null),p=Z(()=>{u.current||(u.current=!0,o(e=>e+1))}),m=Z((e,t)=>{c.set(e,t),p()}),h=Z(e=>{c.delete(e),p()}),g=Z(e=>{let t=new Map;return n.current.length=0,r&&(r.current.length=0),e.forEach(e=>{t.set(e.element,{...e.registration.metadata??{},index:e.index}),n.current[e.index]=e.element,r&&(r.current[e.index]=e.registration.label===void 0?e.registration.textRef?.current?.textContent??e.element.textContent:e.registration.label)}),l.current=n.current.length,t});function _(e){if(f.current?.disconnect(),f.current=null,typeof MutationObserver!=`function`||e.length<2)return;let t=new MutationObserver(n=>{if(!pu(n))return;let r=null;for(let n of e)if(n.isConnected){if(r&&mu(r,n)>0){t.disconnect(),p();return}r=n}});f.current=t;let n=new Set;for(let t=1;t<e.length;t+=1){let r=fu(e[t-1],e[t]);r&&n.add(r)}n.forEach(e=>t.observe(e,{childList:!0}))}let v=Z(()=>{let[e,t]=du(c),n=g(e),r=d.current,i=!r||r.length!==e.length||e.some((e,t)=>{let n=r[t];return e.index!==n.index||e.element!==n.element||e.registration.index!==n.registration.index||e.registration.metadata!==n.registration.metadata});_(t),d.current=e,u.current=!1,i&&(s.forEach(e=>e(n)),a(n))});H(()=>(!u.current&&d.current&&g(d.current),()=>{n.current=[],r&&(r.current=[])}),[n,r,g]),H(()=>{u.current&&v()}),H(()=>()=>{f.current?.disconnect(),u.current=!0},[]);let y=Z(e=>(s.add(e),()=>{s.delete(e)})),b=A.useMemo(()=>({register:m,unregister:h,subscribeMapChange:y,nextIndexRef:l}),[m,h,y,l]);return(0,Y.jsx)(Ml.Provider,{value:b,children:t})}function lu(){return new Map}function uu(){return new Set}function du(e){let t=new Set,n=[],r=[];e.forEach((e,i)=>{if(!i.isConnected)return;let a=e.index,o={index:a??-1,element:i,registration:e};a===null?r.push(o):a>=0&&(t.add(a),n.push(o))});let i=0;return r.sort((e,t)=>mu(e.element,t.element)),r.forEach(e=>{for(;t.has(i);)i+=1;e.index=i,n.push(e),i+=1}),t.size>0&&n.sort((e,t)=>e.index-t.index),[n,r.map(e=>e.element)]}function fu(e,t){let n=e.parentElement;for(;n&&!n.contains(t);)n=n.parentElement;return n}function pu(e){for(let t of e)for(let e=0;e<t.removedNodes.length;e+=1)if(t.removedNodes[e].isConnected)return!0;return!1}function mu(e,t){return e.nextElementSibling===t?-1:t.nextElementSibling===e?1:e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1}function hu(e){let{store:t,domReference:n,positionerElement:r,open:i}=e,a=A.useRef(null),o=A.useRef(null),s=_i(r);H(()=>{i||(o.current?.abort(),o.current=null,t.state.instantType===`trigger-change`&&t.set(`instantType`,void 0))},[i,t]),H(()=>{let e=n,r=a.current;if(e&&(a.current=e),!r||!e||e===r||!t.select(`open`))return;t.set(`instantType`,void 0);let i=new AbortController;return o.current=i,s(()=>{t.select(`open`)&&t.set(`instantType`,`trigger-change`)},i.signal),()=>{i.abort()}},[n,s,t])}var gu=20;function _u(e,t,n,r){let[i,a]=A.useState(!1);H(()=>{if(!e||!t||n==null){a(!1);return}let r=Q(n).documentElement.clientWidth,i=n.offsetWidth;a(r>0&&i>0&&i>=r-gu)},[e,t,n]),yc(e&&(!t||i),r)}var vu=A.forwardRef(function(e,t){let{anchor:n,positionMethod:r=`absolute`,className:i,render:a,side:o,align:s,sideOffset:c=0,alignOffset:l=0,collisionBoundary:u=`clipping-ancestors`,collisionPadding:d=5,arrowPadding:f=5,sticky:p=!1,disableAnchorTracking:m=!1,collisionAvoidance:h=Mr,style:g,..._}=e,{store:v,virtualFocus:y,syncHighlightedItem:b}=_l(),x=ou(),S=yl(!0),C=v.useState(`parent`),w=v.useState(`floatingRootContext`),T=v.useState(`floatingTreeRoot`),E=v.useState(`mounted`),D=v.useState(`open`),O=v.useState(`modal`),ee=v.useState(`openMethod`),k=v.useState(`activeTriggerElement`),j=v.useState(`transitionStatus`),M=v.useState(`positionerElement`),N=v.useState(`instantType`),P=v.useState(`adaptiveOrigin`),F=v.useState(`lastOpenChangeReason`),I=v.useState(`floatingNodeId`),L=v.useState(`floatingParentNodeId`),R=w.useState(`domReferenceElement`),z=n,te=c,B=l,ne=s,V=h;C.type===`context-menu`&&(z=n??C.context?.anchor,ne??=`start`,!o&&ne!==`center`&&(B=e.alignOffset??2,te=e.sideOffset??-5));let H=o,re=ne;C.type===`menu`?(H??=`inline-end`,re??=`start`,V=e.collisionAvoidance??Nr):C.type===`menubar`&&(H??=C.context.orientation===`vertical`?`inline-end`:`bottom`,re??=`start`);let U=C.type===`context-menu`,ie=uo({anchor:z,floatingRootContext:w,positionMethod:S?`fixed`:r,mounted:E,side:H,sideOffset:te,align:re,alignOffset:B,arrowPadding:U?0:f,collisionBoundary:u,collisionPadding:d,sticky:p,nodeId:I,keepMounted:x,disableAnchorTracking:m,collisionAvoidance:V,shift:U?{crossAxis:!(`side`in V&&V.side===`flip`),rootBoundary:`layoutViewport`}:void 0,externalTree:T,adaptiveOrigin:P,lazyFlip:y?`placement`:!1});A.useEffect(()=>{function e(e){e.open&&(e.parentNodeId===I&&v.set(`hoverEnabled`,!1),e.nodeId!==I&&e.parentNodeId===v.select(`floatingParentNodeId`)&&v.setOpen(!1,J(kt)))}return T.events.on(`menuopenchange`,e),()=>{T.events.off(`menuopenchange`,e)}},[v,T.events,I]),A.useEffect(()=>{if(v.select(`floatingParentNodeId`)==null)return;function e(e){if(e.open||e.nodeId!==v.select(`floatingParentNodeId`))return;let t=e.reason??`sibling-open`;v.setOpen(!1,J(t))}return T.events.on(`menuopenchange`,e),()=>{T.events.off(`menuopenchange`,e)}},[T.events,v]);let W=se();A.useEffect(()=>{D||W.clear()},[D,W]),A.useEffect(()=>{function e(e){if(D&&e.nodeId===v.select(`floatingParentNodeId`)){if(e.target&&k&&k!==e.target){let e=v.select(`closeDelay`);e>0?W.isStarted()||W.start(e,()=>{v.setOpen(!1,J(kt))}):v.setOpen(!1,J(kt))}else W.clear()}}return T.events.on(`itemhover`,e),()=>{T.events.off(`itemhover`,e)}},[T.events,D,k,v,W]),A.useEffect(()=>{let e={open:D,nodeId:I,parentNodeId:L,reason:v.select(`lastOpenChangeReason`)};T.events.emit(`menuopenchange`,e)},[T.events,D,v,I,L]),hu({store:v,domReference:R,positionerElement:M,open:D});let ae={open:D,side:ie.side,align:ie.align,anchorHidden:ie.anchorHidden,nested:C.type===`menu`,instant:N},G=C.type===`menubar`&&C.context.modal;_u(D&&(G||O&&F!==`trigger-hover`),ee===`touch`,M,k);let oe=ho(e,ae,{styles:ie.positionerStyles,transitionStatus:j,props:_,refs:[t,v.useStateSetter(`positionerElement`)],hidden:!E,inert:!D}),K=E&&C.type!==`menu`&&(C.type!==`menubar`&&O&&F!==`trigger-hover`||C.type===`menubar`&&C.context.modal),ce=null;return C.type===`menubar`?ce=C.context.contentElement:C.type===void 0&&(ce=k),(0,Y.jsxs)(ml.Provider,{value:ie,children:[K&&(0,Y.jsx)(sc,{ref:C.type===`context-menu`||C.type===`nested-context-menu`?C.context.internalBackdropRef:null,inert:vo(!D),cutout:ce}),(0,Y.jsx)(qr,{id:I,children:(0,Y.jsx)(cu,{elementsRef:v.context.itemDomElements,labelsRef:v.context.itemLabels,onMapChange:b,children:oe})})]})}),yu=A.createContext(void 0);function bu(){let e=A.useContext(yu);if(e===void 0)throw Error(U(34));return e}var xu=A.forwardRef(function(e,t){let{render:n,className:r,value:i,defaultValue:a,onValueChange:o,disabled:s=!1,style:c,"aria-labelledby":l,...u}=e,[d,f]=A.useState(void 0),[p,m]=bl({controlled:i,default:a,name:`MenuRadioGroup`}),h=Z((e,t)=>{o?.(e,t),t.isCanceled||m(e)}),g=Cr(`div`,e,{state:{disabled:s},ref:t,props:{role:`group`,"aria-labelledby":l??d,"aria-disabled":s||void 0,...u}}),_=A.useMemo(()=>({value:p,setValue:h,disabled:s}),[p,h,s]);return(0,Y.jsx)(Vl.Provider,{value:f,children:(0,Y.jsx)(yu.Provider,{value:_,children:g})})}),Su=A.memo(A.forwardRef(function(e,t){let n=Sl()?.RadioGroup??xu;return(0,Y.jsx)(n,{...e,ref:t})})),Cu=A.createContext(void 0);function wu(){let e=A.useContext(Cu);if(e===void 0)throw Error(U(35));return e}var Tu=A.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!1,value:l,style:u,...d}=e,{store:f}=_l(),{value:p,setValue:m,disabled:h}=bu(),g=Pl({guess:!0,label:a}),_=Ia(i),v=f.useState(`isActive`,g.index),y=f.useState(`floatingNodeId`),b=f.useState(`itemProps`),x=f.useState(`disabled`),S=s||h||x,C=p===l,{getItemProps:w,itemRef:T}=jl({closeOnClick:c,disabled:S,highlighted:v,id:_,store:f,nativeButton:o,nodeId:y,itemMetadata:Al}),E=A.useMemo(()=>({disabled:S,highlighted:v,checked:C}),[S,v,C]);function D(e){let t=J(xt,e.nativeEvent,void 0,{preventUnmountOnClose:B});m(l,t)}let O=Cr(`div`,e,{state:E,stateAttributesMapping:Ll,props:[b,{role:`menuitemradio`,"aria-checked":C,onClick:D},d,w],ref:[T,t,g.ref]});return(0,Y.jsx)(Cu.Provider,{value:E,children:O})}),Eu=A.forwardRef(function(e,t){let n=Tl(e,t);return n.visible?(0,Y.jsx)(Tu,{...e,ref:n.ref}):null}),Du=A.forwardRef(function(e,t){let{render:n,className:r,style:i,keepMounted:a=!1,...o}=e,s=wu(),c=A.useRef(null),{transitionStatus:l,mounted:u,setMounted:d}=pi(s.checked);return vi({batch:!0,enabled:!s.checked,open:s.checked,ref:c,onComplete(){s.checked||d(!1)}}),Cr(`span`,e,{state:{checked:s.checked,disabled:s.disabled,highlighted:s.highlighted,transitionStatus:l},stateAttributesMapping:Ll,ref:[t,c],props:{"aria-hidden":!0,...o},enabled:a||u})}),Ou=A.createContext(null);function ku(e){let t=A.useContext(Ou);if(t===null&&!e)throw Error(U(5));return t}function Au(e){return e==null?gt:e.type.startsWith(`key`)?Et:e.type.startsWith(`mouse`)||e.type.startsWith(`pointer`)?Dt:gt}var ju={...na,disabled:e=>e.parent.type===`menubar`&&e.parent.context.disabled||e.disabled,modal:e=>(e.parent.type===void 0||e.parent.type===`context-menu`)&&(e.modal??!0),openMethod:e=>e.openMethod,keyboardOpen:e=>e.keyboardOpen,allowMouseEnter:e=>e.allowMouseEnter,highlightItemOnHover:e=>e.highlightItemOnHover,parent:e=>e.parent,rootId:e=>e.parent.type===`menu`?e.parent.store.select(`rootId`):e.parent.type===void 0?e.rootId:e.parent.context.rootId,activeIndex:e=>e.activeIndex,listElement:e=>e.listElement,triggerControlsId:(e,t)=>{let n=na.triggerPopupId(e,t);return n?e.listElement?.id||n:void 0},filterTriggerProps:e=>e.filterTriggerProps,inputProps:e=>e.inputProps,webkitAriaSelected:(e,t)=>ve&&e.inputFocused&&t?!0:void 0,highlightedItemId:e=>e.highlightedItem?.id||void 0,isActive:(e,t)=>e.activeIndex===t,hoverEnabled:e=>e.hoverEnabled,instantType:e=>e.instantType===`trigger-change`&&!na.open(e)?void 0:e.instantType,lastOpenChangeReason:e=>e.openChangeReason,floatingTreeRoot:e=>e.parent.type===`menu`?e.parent.store.select(`floatingTreeRoot`):e.floatingTreeRoot,floatingNodeId:e=>e.floatingNodeId,floatingParentNodeId:e=>e.floatingParentNodeId,itemProps:e=>e.itemProps,closeDelay:e=>e.closeDelay,adaptiveOrigin:e=>e.adaptiveOrigin,keyboardEventRelay:e=>{if(e.keyboardEventRelay)return e.keyboardEventRelay;if(e.parent.type===`menu`)return e.parent.store.select(`keyboardEventRelay`)}},Mu=class extends qi{constructor(e,t,n=!1){let r=new Pi,i=Pu(r,t,n,e);super(i,Nu(r),ju),this.observe(`parent`,e=>{e.type===`menu`?this.context.allowMouseUpTriggerRef=e.store.context.allowMouseUpTriggerRef:e.type!==void 0&&(this.context.allowMouseUpTriggerRef=e.context.allowMouseUpTriggerRef)})}subscribeToParentMenu(){let e=this.state.parent;if(e.type!==`menu`)return;let t=e.store.select(`rootId`),n=e.store.select(`floatingTreeRoot`),r=e.store.select(`keyboardEventRelay`);return e.store.subscribe(()=>{let i=e.store.select(`rootId`),a=e.store.select(`floatingTreeRoot`),o=e.store.select(`keyboardEventRelay`);(t!==i||n!==a||r!==o)&&(t=i,n=a,r=o,this.notifyAll())})}setOpen(e,t){this.state.floatingRootContext.context.events.emit(`setOpen`,{open:e,eventDetails:t})}setActiveIndex(e,t,n){if(this.state.activeIndex!==e){let r=(e===null?void 0:this.context.itemDomElements.current[e])===this.context.reportedItem;this.context.highlightReason=r?`none`:t,this.context.highlightEvent=r?void 0:n}this.set(`activeIndex`,e)}highlightItem(e,t,n){let r=this.context.itemDomElements.current.indexOf(e);r>-1&&this.setActiveIndex(r,t,n)}};function Nu(e){return{positionerRef:A.createRef(),popupRef:A.createRef(),typingRef:{current:!1},itemDomElements:{current:[]},itemLabels:{current:[]},highlightReason:`none`,highlightEvent:void 0,reportedItem:void 0,allowMouseUpTriggerRef:{current:!1},virtualFocusRef:void 0,triggerFocusTargetRef:A.createRef(),beforeTriggerFocusGuardRef:A.createRef(),beforeContentFocusGuardRef:A.createRef(),onOpenChangeComplete:void 0,triggerElements:e}}function Pu(e,t,n=!1,r){return{...Xi(e,t,n),disabled:!1,modal:!0,openMethod:null,keyboardOpen:!1,allowMouseEnter:!1,highlightItemOnHover:!0,parent:{type:void 0},rootId:void 0,activeIndex:null,listElement:null,filterTriggerProps:V,inputProps:V,inputFocused:!1,highlightedItem:void 0,hoverEnabled:!0,instantType:void 0,openChangeReason:null,floatingTreeRoot:new Vr,floatingNodeId:void 0,floatingParentNodeId:null,itemProps:V,keyboardEventRelay:void 0,closeDelay:0,adaptiveOrigin:void 0,...r}}var Fu=A.createContext(null);function Iu(e,t){return(e===`trigger-press`||e===`item-press`)&&t?.detail===0}function Lu(e,t){return e===`list-navigation`||Iu(e,t)}var Ru=R(function(e){let{children:t,open:n,onOpenChange:r,onOpenChangeComplete:i,onItemHighlighted:a,defaultOpen:o=!1,disabled:s=!1,modal:c,loopFocus:l=!0,orientation:u=`vertical`,actionsRef:d,closeParentOnEsc:f=!1,handle:p,triggerId:m,defaultTriggerId:h=null,highlightItemOnHover:g=!0,isSubmenu:_=!1,virtualFocus:v=!1,virtualFocusRef:y,allowEscape:b=!0,resetOnPointerLeave:x=!0}=e,S=yl(!0),C=_l(!0),w=ku(!0),T=C?.store,E=C?.virtualFocus??!1,D=A.useMemo(()=>_&&T?{type:`menu`,store:T}:w?{type:`menubar`,context:w}:S&&!T?{type:`context-menu`,context:S}:{type:void 0},[S,T,w,_]),O=Ia(),ee=Ia(),[k,j]=A.useState(void 0),N=(k??ee)||void 0,P=Wr(),F=D.type===`menu`?D.store:void 0,I=(n??o)&&F?.state.transitionStatus===`starting`,L=M(()=>I?F?.state.instantType:void 0).current,R=M(()=>{let e=new Mu({open:o,openProp:n,activeTriggerId:h,triggerIdProp:m,parent:D,disabled:s,highlightItemOnHover:g,modal:D.type===void 0?c:void 0,rootId:O,instantType:L},N,P!=null);return e.context.virtualFocusRef=y,e}).current;R.useControlledProp(`openProp`,n),R.useControlledProp(`triggerIdProp`,m),R.useContextCallback(`onOpenChangeComplete`,i);let z=R.useState(`floatingTreeRoot`),te=Kr(z),B=R.useState(`open`),re=R.useState(`activeTriggerElement`),U=R.useState(`positionerElement`),ie=R.useState(`hoverEnabled`),W=R.useState(`disabled`),ae=R.useState(`lastOpenChangeReason`),G=R.useState(`parent`),oe=R.useState(`activeIndex`),K=R.useState(`keyboardOpen`),ce=R.useState(`payload`),le=R.useState(`floatingParentNodeId`),ue=A.useRef(null),de=A.useRef(G.type!==`context-menu`),fe=se(),pe=A.useRef(!0),me=se(),he=le!=null,{openMethod:ge,triggerProps:_e}=jc(B);R.useSyncedValues({disabled:s,highlightItemOnHover:g,modal:G.type===void 0?c:void 0,openMethod:ge,rootId:O}),Ai(R);let{forceUnmount:ve,transitionStatus:ye}=ji(B,R,()=>{R.set(`allowMouseEnter`,!1)},I),be=_i(R.context.popupRef);A.useEffect(()=>{if(L===void 0)return;let e=()=>{R.state.instantType===L&&R.set(`instantType`,void 0)};if(!B){e();return}if(ye!==void 0)return;if(R.context.popupRef.current==null){e();return}let t=new AbortController;return be(e,t.signal),()=>{t.abort()}},[L,B,ye,be,R]),H(()=>{S&&!C?R.update({parent:{type:`context-menu`,context:S},floatingNodeId:te,floatingParentNodeId:P}):(C||!R.select(`activeTriggerElement`))&&R.update({floatingNodeId:te,floatingParentNodeId:P})},[S,C,te,P,re,R]),A.useEffect(()=>{B||(ue.current=null),G.type===`context-menu`&&(B?fe.start(500,()=>{de.current=!0}):(fe.clear(),de.current=!1))},[fe,B,G.type]),H(()=>{!B&&!ie&&R.set(`hoverEnabled`,!0)},[B,ie,R]);let xe=Z((e,t)=>{let n=t.reason;if(!e&&!R.select(`open`)||B===e&&t.trigger===re&&ae===n)return;let i=Di(t);if(!e&&t.trigger==null&&(t.trigger=re??void 0),r?.(e,t),t.isCanceled)return;R.state.floatingRootContext.dispatchOpenChange(e,t);let a=t.event;if(e===!1&&n!==`item-press`&&a?.type===`click`&&a.pointerType===`touch`&&!pe.current)return;e&&n===`trigger-focus`?(pe.current=!1,me.start(300,()=>{pe.current=!0})):(pe.current=!0,me.clear());let o=!e&&(n===`escape-key`||n==null);ue.current=t.event;let s=Ei(R.state,e,t.trigger,i());s.openChangeReason=n,s.keyboardOpen=e&&Lu(n,a),s.instantType=G.type===`menubar`&&(n===`trigger-focus`||n===`focus-out`||n===`trigger-hover`||n===`list-navigation`||n===`sibling-open`)?`group`:Iu(n,a)?`click`:o?`dismiss`:void 0,R.update(s)}),Se=fi({popupStore:R,floatingRootContext:R.state.floatingRootContext,floatingId:N,nested:P!=null,onOpenChange:xe}),Ce=Se.context.events;H(()=>{let e=({open:e,eventDetails:t})=>xe(e,t);return Ce.on(`setOpen`,e),()=>{Ce?.off(`setOpen`,e)}},[Ce,xe]),H(()=>R.subscribeToParentMenu(),[R]);let we=A.useCallback(()=>{R.setOpen(!1,J(jt))},[R]);A.useImperativeHandle(d,()=>({unmount:ve,close:we}),[ve,we]);let Te;G.type===`context-menu`&&(Te=G.context),A.useImperativeHandle(Te?.positionerRef,()=>U,[U]),A.useImperativeHandle(Te?.actionsRef,()=>({setOpen:xe}),[xe]);let Ee=di(Se,{enabled:!W,bubbles:{escapeKey:f&&G.type===`menu`},outsidePress(){return G.type!==`context-menu`||ue.current?.type===`contextmenu`||de.current},externalTree:he?z:void 0}),De=Xa(),q=ba(Se,{enabled:!W,listRef:R.context.itemDomElements,activeIndex:oe,virtual:v,nested:G.type===`menubar`||!v&&G.type!==void 0,parentOrientation:G.type===`menubar`?G.context.orientation:void 0,loopFocus:l,focusItemOnOpen:v?K:void 0,allowEscape:v&&l&&b,orientation:u,triggerOrientation:v?`vertical`:u,rtl:De===`rtl`,disabledIndices:ne,onNavigate(e,t){R.setActiveIndex(e,Au(t),t?.nativeEvent)},openOnArrowKeyDown:G.type!==`context-menu`&&!(v&&_),externalTree:!v&&he?z:void 0,nestedReturnFocusRef:F?.context.virtualFocusRef,focusItemOnHover:g,resetOnPointerLeave:x}),Oe=A.useCallback(e=>{R.context.typingRef.current=e},[R]),ke=xa(Se,{enabled:!W&&!v,listRef:R.context.itemLabels,elementsRef:R.context.itemDomElements,activeIndex:oe,resetMs:500,onMatch:(e,t)=>{B&&e!==oe&&R.setActiveIndex(e,Et,t.nativeEvent)},onTyping:Oe}),Ae=Z(a),je=A.useRef(-1),Me=Z(()=>{let e=R.state.activeIndex,t=e===null?void 0:R.context.itemDomElements.current[e]??void 0;if(t?.isConnected===!1)return;let n=t===void 0?-1:e;if(je.current===n&&R.context.reportedItem===t)return;je.current=n,R.context.reportedItem=t,v&&R.set(`highlightedItem`,t);let{highlightReason:r,highlightEvent:i}=R.context;R.context.highlightReason=gt,R.context.highlightEvent=void 0,a&&Ae(t,ht(r,i,{label:t===void 0?void 0:R.context.itemLabels.current[n]??void 0}))});H(()=>{Me()},[oe,Me]);let Ne=A.useMemo(()=>{if(!v)return q.reference;if(!q.trigger)return V;let{onFocus:e,...t}=q.trigger;return t},[v,q.reference,q.trigger]);R.useSyncedValue(`inputProps`,v?q.reference??V:V);let Pe=A.useMemo(()=>{let e=ur(ke.reference,Ne,Ee.reference,{onMouseMove(){R.set(`allowMouseEnter`,!0)}},_e);return e[`aria-haspopup`]=`menu`,e[`aria-expanded`]=B,e},[R,ke.reference,Ne,Ee.reference,_e,B]),Fe=A.useMemo(()=>{let e=ur(q.trigger,Ee.trigger,_e);return e[`aria-haspopup`]=`menu`,e[`aria-expanded`]=!1,e},[q.trigger,Ee.trigger,_e]);M(()=>(R.update({inactiveTriggerProps:Fe}),null)),Mi(R,{floatingRootContext:Se,activeTriggerProps:Pe,inactiveTriggerProps:Fe,popupProps:A.useMemo(()=>ur(bi,{onMouseMove(){R.set(`allowMouseEnter`,!0),G.type===`menu`&&R.set(`hoverEnabled`,!1)},onClick(){R.select(`hoverEnabled`)&&R.set(`hoverEnabled`,!1)},onKeyDown(e){let t=R.select(`keyboardEventRelay`);t&&!e.isPropagationStopped()&&t(e)}},ke.floating,q.floating,Ee.floating),[G.type,R,ke.floating,q.floating,Ee.floating]),itemProps:q.item??V});let Ie=A.useMemo(()=>({store:R,parent:D,orientation:u,loopFocus:l,allowEscape:b,defaultFloatingId:ee,setRenderedFloatingId:j,virtualFocus:v,parentVirtualFocus:E,syncHighlightedItem:Me}),[R,D,u,l,b,ee,v,E,Me]),Le=typeof t==`function`?t({payload:ce}):t,Re=(0,Y.jsxs)(gl.Provider,{value:Ie,children:[p&&(0,Y.jsx)(Ci,{handle:p,store:R}),Le]});return(G.type===void 0||G.type===`context-menu`)&&(Re=(0,Y.jsx)(Jr,{externalTree:z,children:Re})),Re});function zu(e){let t=A.useContext(Fu);if(t===null)return(0,Y.jsx)(Ru,{...e});let n=t.Root;return(0,Y.jsx)(Fu.Provider,{value:null,children:(0,Y.jsx)(n,{...t.options,...e})})}var Bu=5;function Vu(e,t){let n=Hu(t);return e.clientX>=n.left-Bu&&e.clientX<=n.right+Bu&&e.clientY>=n.top-Bu&&e.clientY<=n.bottom+Bu}function Hu(e){let t=e.getBoundingClientRect(),n=d(e);if(be)return t;let r=n.getComputedStyle(e,`::before`),i=n.getComputedStyle(e,`::after`);if(r.content===`none`&&i.content===`none`)return t;let a=parseFloat(r.width)||0,o=parseFloat(r.height)||0,s=parseFloat(i.width)||0,c=parseFloat(i.height)||0,l=Math.max(t.width,a,s),u=Math.max(t.height,o,c),f=l-t.width,p=u-t.height;return{left:t.left-f/2,right:t.right+f/2,top:t.top-p/2,bottom:t.bottom+p/2}}function Uu(e={}){let{highlightItemOnHover:t,highlightedIndex:n,onHighlightedIndexChange:r}=Ks(),{ref:i,index:a}=Pl(e),o=n===a,s=A.useRef(null),c=Lt(i,s);return{compositeProps:{tabIndex:o?0:-1,onFocus(){r(a)},onMouseMove(){let e=s.current;if(!t||!e)return;let n=e.hasAttribute(`disabled`)||e.ariaDisabled===`true`;!o&&!n&&e.focus()}},compositeRef:c,index:a}}function Wu(e){let{render:t,className:n,style:r,state:i=V,props:a=ne,refs:o=ne,metadata:s,stateAttributesMapping:c,tag:l=`div`,...u}=e,{compositeProps:d,compositeRef:f}=Uu({metadata:s});return Cr(l,e,{state:i,ref:[f,...o],props:[d,...a,u],stateAttributesMapping:c})}function Gu(e){if(s(e)&&e.hasAttribute(`data-rootownerid`))return e.getAttribute(`data-rootownerid`);if(!l(e))return Gu(ee(e))}function Ku(e,t){function n(n,r,i){let a=n.currentTarget;N.flushSync(()=>{e.setOpen(!1,J(Ct,n.nativeEvent,a))}),jn(a.isConnected?a:t.current,r,i)?.focus()}function r(t){n(t,-1,e.select(`positionerElement`))}function i(t){let r=e.select(`positionerElement`);r&&Mn(t,r)?e.context.beforeContentFocusGuardRef.current?.focus():n(t,1,r)}return{handlePreFocusGuardFocus:r,handleFocusTargetFocus:i}}function qu(e){let{enabled:t=!0,mouseDownAction:n,open:r}=e,i=A.useRef(!1);return A.useMemo(()=>t?{onMouseDown:e=>{(n===`open`&&!r||n===`close`&&r)&&(i.current=!0,Q(e.currentTarget).addEventListener(`click`,()=>{i.current=!1},{once:!0}))},onClick:e=>{i.current&&(i.current=!1,e.preventBaseUIHandler())}}:V,[t,n,r])}var Ju=z(function(e,t){let{render:n,className:r,style:i,disabled:a=!1,nativeButton:o=!0,id:s,openOnHover:c,delay:l=100,closeDelay:u=0,handle:d,payload:f,...p}=e,m=_l(!0),h=ra(d)??m?.store;if(!h)throw Error(U(85));let g=Ia(s),_=h.useState(`isTriggerActive`,g),v=h.useState(`floatingRootContext`),y=h.useState(`isOpenedByTrigger`,g),b=h.useState(`triggerControlsId`,g),x=A.useRef(null),S=Xu(),C=Ks(!0),w=Gr(),T=A.useMemo(()=>w??new Vr,[w]),{registerTrigger:E,isMountedByThisTrigger:D}=ki(g,x,h,{payload:f,closeDelay:u,parent:S,floatingTreeRoot:T,floatingNodeId:Kr(T),floatingParentNodeId:Wr(),keyboardEventRelay:C?.relayKeyboardEvent}),O=S.type===`menubar`,ee=h.useState(`disabled`),k=a||ee||O&&S.context.disabled,{getButtonProps:j,buttonRef:M}=Ys({disabled:k,native:o});A.useEffect(()=>{!y&&S.type===void 0&&(h.context.allowMouseUpTriggerRef.current=!1)},[h,y,S.type]);let N=A.useRef(null),P=se(),F=Z(e=>{if(!N.current)return;P.clear(),h.context.allowMouseUpTriggerRef.current=!1;let t=e.target;q(N.current,t)||q(h.select(`positionerElement`),t)||t===N.current||t!=null&&Gu(t)===h.select(`rootId`)||Vu(e,N.current)||T.events.emit(`close`,{domEvent:e,reason:Ot})});A.useEffect(()=>{let e=Q(N.current);if(y&&h.select(`lastOpenChangeReason`)===`trigger-hover`)return e.addEventListener(`mouseup`,F,{once:!0}),()=>{e.removeEventListener(`mouseup`,F)}},[y,F,h]);let I=O&&S.context.hasSubmenuOpen,L=pa(v,{enabled:(c??I)&&!k&&(!O||I&&!D),handleClose:ka({blockPointerEvents:!O}),mouseOnly:!0,move:!1,restMs:S.type===void 0?l:void 0,delay:{close:u},triggerElementRef:x,externalTree:T,isActiveTrigger:_,isClosing:()=>h.select(`transitionStatus`)===`ending`}),R=Yu(y,h.select(`lastOpenChangeReason`)),z=ai(v,{enabled:!k,event:y&&O?`click`:`mousedown`,toggle:!0,ignoreMouse:!1,stickIfOpen:S.type===void 0&&R}),te=aa(v,{enabled:!k&&I}),B=qu({open:y,enabled:O,mouseDownAction:`open`}),ne=A.useMemo(()=>ur(te.reference,z.reference),[te.reference,z.reference]),H=h.useState(`triggerProps`,D),re=h.useState(`filterTriggerProps`),{handlePreFocusGuardFocus:ie,handleFocusTargetFocus:W}=Ku(h,x),ae={disabled:k,open:y},G=[N,t,M,E,x],oe=[ne,L??V,H,{"aria-haspopup":`menu`,"aria-controls":b,id:g,onMouseDown:e=>{h.select(`open`)||(P.start(200,()=>{h.context.allowMouseUpTriggerRef.current=!0}),Q(e.currentTarget).addEventListener(`mouseup`,F,{once:!0}))}},re,O?{role:`menuitem`}:{},B,p,j],K=Cr(`button`,e,{enabled:!O,stateAttributesMapping:Qe,state:ae,ref:G,props:oe});return O?(0,Y.jsx)(Wu,{tag:`button`,render:n,className:r,style:i,state:ae,refs:G,props:oe,stateAttributesMapping:Qe}):y?(0,Y.jsxs)(A.Fragment,{children:[(0,Y.jsx)(nn,{ref:h.context.beforeTriggerFocusGuardRef,onFocus:ie},`${g}-pre-focus-guard`),(0,Y.jsx)(A.Fragment,{children:K},g),(0,Y.jsx)(nn,{ref:h.context.triggerFocusTargetRef,onFocus:W},`${g}-post-focus-guard`)]}):(0,Y.jsx)(A.Fragment,{children:K},g)});function Yu(e,t){let n=se(),[r,i]=A.useState(!1);return H(()=>{e&&t===`trigger-hover`?(i(!0),n.start(500,()=>{i(!1)})):e||(n.clear(),i(!1))},[e,t,n]),r}function Xu(){let e=ku(!0);return A.useMemo(()=>e?{type:`menubar`,context:e}:{type:void 0},[e])}var Zu=A.forwardRef(function(e,t){let{className:n,render:r,orientation:i=`horizontal`,style:a,...o}=e;return Cr(`div`,e,{state:{orientation:i},ref:t,props:[{role:`separator`,"aria-orientation":i},o]})}),Qu=A.createContext(void 0);function $u(e){let t=A.useContext(Qu);if(t===void 0&&!e)throw Error(U(47));return t}var ed={...na,disabled:e=>e.disabled,instantType:e=>e.instantType===`trigger-change`&&!na.open(e)?void 0:e.instantType,openMethod:e=>e.openMethod,openChangeReason:e=>e.openChangeReason,isPressOpenedByTrigger:(e,t)=>e.openChangeReason===`trigger-press`&&na.isOpenedByTrigger(e,t),isTouchPressOpen:(e,t)=>t&&e.openMethod===`touch`&&e.openChangeReason===`trigger-press`,hasTriggerFocusGuards:(e,t)=>na.isOpenedByTrigger(e,t)&&!e.focusManagerModal,modal:e=>e.modal,titleElementId:e=>e.titleElementId,descriptionElementId:e=>e.descriptionElementId,openOnHover:e=>e.openOnHover,closeDelay:e=>e.closeDelay,adaptiveOrigin:e=>e.adaptiveOrigin},td=class extends qi{constructor(e,t,n){let r=new Pi;super(nd(e,r,t,n),rd(r),ed)}setOpen=(e,t)=>{let n=t.reason===vt,r=t.reason===`trigger-press`&&t.event.detail===0,i=!e&&(t.reason===`escape-key`||t.reason==null),a=Di(t),o=this.select(`activeTriggerId`);if(!e&&t.reason===`close-press`&&t.trigger==null&&o!=null&&(t.trigger=this.context.triggerElements.getById(o)??this.select(`activeTriggerElement`)??void 0),this.context.onOpenChange?.(e,t),t.isCanceled)return;this.state.floatingRootContext.dispatchOpenChange(e,t);let s=()=>{let n=Ei(this.state,e,t.trigger,a());n.openChangeReason=t.reason,this.update(n)};n?(this.context.stickIfOpen=!0,this.context.stickIfOpenTimeout.start(500,()=>{this.context.stickIfOpen=!1}),N.flushSync(s)):s();let c;r?c=`click`:i?c=`dismiss`:t.reason===`focus-out`&&(c=`focus`),this.set(`instantType`,c)}};function nd(e,t,n,r=!1){let i={...Xi(t,n,r),disabled:!1,modal:!1,focusManagerModal:!1,instantType:void 0,openMethod:null,openChangeReason:null,titleElementId:void 0,descriptionElementId:void 0,openOnHover:!1,closeDelay:0,adaptiveOrigin:void 0,...e};return i.open&&e?.mounted===void 0&&(i.mounted=!0),i}function rd(e){return{popupRef:A.createRef(),onOpenChange:void 0,onOpenChangeComplete:void 0,triggerFocusTargetRef:A.createRef(),beforeTriggerFocusGuardRef:A.createRef(),beforeContentFocusGuardRef:A.createRef(),stickIfOpenTimeout:new oe,stickIfOpen:!0,triggerElements:e}}var id=R(function({props:e}){let{children:t,open:n,defaultOpen:r=!1,onOpenChange:i,onOpenChangeComplete:a,modal:o=!1,handle:s,triggerId:c,defaultTriggerId:l=null}=e,u=od(s,{modal:o,open:r,openProp:n,activeTriggerId:l,triggerIdProp:c});u.useControlledProp(`openProp`,n),u.useControlledProp(`triggerIdProp`,c);let d=u.useState(`open`),f=u.useState(`mounted`),p=u.useState(`payload`);u.useContextCallback(`onOpenChange`,i),u.useContextCallback(`onOpenChangeComplete`,a),Ni(u,d),Ai(u);let{forceUnmount:m}=ji(d,u,()=>{u.context.stickIfOpen=!0,u.set(`openChangeReason`,null)});u.useSyncedValues({modal:o}),A.useEffect(()=>{d||u.context.stickIfOpenTimeout.clear()},[u,d]),A.useImperativeHandle(e.actionsRef,()=>({unmount:m,close:()=>u.setOpen(!1,J(jt))}),[m,u]);let h=d||f||s!=null;return(0,Y.jsxs)(Qu.Provider,{value:u,children:[s&&(0,Y.jsx)(Ci,{handle:s,store:u}),h&&(0,Y.jsx)(sd,{store:u,modal:o}),typeof t==`function`?t({payload:p}):t]})});function ad(e){return $u(!0)?(0,Y.jsx)(id,{props:e}):(0,Y.jsx)(Jr,{children:(0,Y.jsx)(id,{props:e})})}function od(e,t){let n=Si((e,n)=>new td(t,e,n));return A.useEffect(()=>n.context.stickIfOpenTimeout.disposeEffect(),[n]),n}function sd({store:e,modal:t}){let n=di(e.useState(`floatingRootContext`),{outsidePressEvent:{mouse:t===`trap-focus`?`sloppy`:`intentional`,touch:`sloppy`}}),r=n.reference,i=n.floating;return Mi(e,{activeTriggerProps:r,inactiveTriggerProps:r,popupProps:i}),null}var cd=z(function(e,t){let{render:n,className:r,style:i,disabled:a=!1,nativeButton:o=!0,handle:s,payload:c,openOnHover:l=!1,delay:u=300,closeDelay:d=0,id:f,...p}=e,m=$u(!0),h=ra(s)??m;if(!h)throw Error(U(74));let g=Ia(f),_=h.useState(`isTriggerActive`,g),v=h.useState(`floatingRootContext`),y=h.useState(`isOpenedByTrigger`,g),b=h.useState(`triggerPopupId`,g),x=A.useRef(null),{registerTrigger:S,isMountedByThisTrigger:C}=ki(g,x,h,{payload:c,disabled:a,openOnHover:l,closeDelay:d}),w=h.useState(`isPressOpenedByTrigger`,g),T=h.useState(`isTouchPressOpen`,l),E=h.useState(`hasTriggerFocusGuards`,g),D=pa(v,{enabled:!a&&l&&!T,mouseOnly:!0,move:!1,handleClose:ka(),restMs:u,delay:{close:d},triggerElementRef:x,isActiveTrigger:_,isClosing:()=>h.select(`transitionStatus`)===`ending`}),O=ai(v,{stickIfOpen:Z(()=>h.context.stickIfOpen)}),ee=Ac(()=>h.select(`open`),e=>{h.set(`openMethod`,e)}),k=h.useState(`triggerProps`,C),{getButtonProps:j,buttonRef:M}=Ys({disabled:a,native:o}),N={open(e){return w?Qe.open(e):Ze.open(e)}},{handlePreFocusGuardFocus:P,handleFocusTargetFocus:F}=Ku(h,x),I=Cr(`button`,e,{state:{disabled:a,open:y},ref:[M,t,S,x],props:[O.reference,D,k,ee,{[jr]:``,id:g,"aria-haspopup":`dialog`,"aria-expanded":y,"aria-controls":b},p,j],stateAttributesMapping:N}),L=(0,Y.jsx)(A.Fragment,{children:I},g);return E?(0,Y.jsxs)(A.Fragment,{children:[(0,Y.jsx)(nn,{ref:h.context.beforeTriggerFocusGuardRef,onFocus:P}),L,(0,Y.jsx)(nn,{ref:h.context.triggerFocusTargetRef,onFocus:F})]}):L}),ld=A.createContext(void 0);function ud(){let e=A.useContext(ld);if(e===void 0)throw Error(U(45));return e}var dd=A.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e;return $u().useState(`mounted`)||n?(0,Y.jsx)(ld.Provider,{value:n,children:(0,Y.jsx)(zr,{ref:t,...r})}):null}),fd=A.createContext(void 0);function pd(){let e=A.useContext(fd);if(!e)throw Error(U(46));return e}var md=A.forwardRef(function(e,t){let{render:n,className:r,style:i,anchor:a,positionMethod:o,side:s,align:c,sideOffset:l,alignOffset:u,collisionBoundary:d=`clipping-ancestors`,collisionPadding:f,arrowPadding:p,sticky:m,disableAnchorTracking:h=!1,collisionAvoidance:g=Nr,..._}=e,v=$u(),y=ud(),b=Kr(),x=v.useState(`floatingRootContext`),S=v.useState(`mounted`),C=v.useState(`open`),w=v.useState(`openChangeReason`),T=v.useState(`activeTriggerElement`),E=v.useState(`modal`),D=v.useState(`openMethod`),O=v.useState(`positionerElement`),ee=v.useState(`instantType`),k=v.useState(`transitionStatus`),A=uo({anchor:a,floatingRootContext:x,positionMethod:o,mounted:S,side:s,sideOffset:l,align:c,alignOffset:u,arrowPadding:p,collisionBoundary:d,collisionPadding:f,sticky:m,disableAnchorTracking:h,keepMounted:y,nodeId:b,collisionAvoidance:g,adaptiveOrigin:v.useState(`adaptiveOrigin`)});hu({store:v,domReference:x.useState(`domReferenceElement`),positionerElement:O,open:C});let j=E===!0&&w!==`trigger-hover`;_u(C&&j,D===`touch`,O,T);let M=v.useStateSetter(`positionerElement`),N=ho(e,{open:C,side:A.side,align:A.align,anchorHidden:A.anchorHidden,instant:ee},{styles:A.positionerStyles,transitionStatus:k,props:_,refs:[t,M],hidden:!S,inert:!C});return(0,Y.jsxs)(fd.Provider,{value:A,children:[S&&j&&(0,Y.jsx)(sc,{inert:vo(!C),cutout:T}),(0,Y.jsx)(qr,{id:b,children:N})]})}),hd=A.createContext(void 0);function gd(){let[e,t]=A.useState(0),n=Z(()=>(t(e=>e+1),()=>{t(e=>Math.max(0,e-1))}));return{context:A.useMemo(()=>({register:n}),[n]),hasClosePart:e>0}}var _d=A.forwardRef(function(e,t){let{render:n,className:r,style:i,initialFocus:a,finalFocus:o,...c}=e,l=$u(),u=pd(),d=Yl(!0)!=null,{context:f,hasClosePart:p}=gd(),m=l.useState(`open`),h=l.useState(`openMethod`),g=l.useState(`instantType`),_=l.useState(`transitionStatus`),v=l.useState(`popupProps`),y=l.useState(`titleElementId`),b=l.useState(`descriptionElementId`),x=l.useState(`modal`),S=l.useState(`mounted`),C=l.useState(`openChangeReason`),w=l.useState(`activeTriggerElement`),T=l.useState(`floatingRootContext`),E=T.useState(`floatingId`),D=l.useState(`disabled`),O=l.useState(`openOnHover`),ee=l.useState(`closeDelay`);vi({open:m,ref:l.context.popupRef,onComplete(){m&&l.context.onOpenChangeComplete?.(!0)}}),da(T,{enabled:O&&!D,closeDelay:ee});let k=a===void 0?xi(l.context.popupRef):a,A=x!==!1&&p;l.useSyncedValue(`focusManagerModal`,A);let j=l.useStateSetter(`popupElement`),M=Cr(`div`,e,{state:{open:m,side:u.side,align:u.align,instant:g,transitionStatus:_},ref:[t,l.context.popupRef,j],props:[v,{id:E,role:`dialog`,...bi,"aria-labelledby":y,"aria-describedby":b,onKeyDown(e){d&&nc.has(e.key)&&e.stopPropagation()}},mo(_),c],stateAttributesMapping:et});return(0,Y.jsx)(ii,{context:T,openInteractionType:h,modal:A,disabled:!S||C===`trigger-hover`,initialFocus:k,returnFocus:o,restoreFocus:`popup`,getInsideElements:()=>[l.context.beforeTriggerFocusGuardRef.current],previousFocusableElement:s(w)?w:void 0,nextFocusableElement:l.context.triggerFocusTargetRef,beforeContentFocusGuardRef:l.context.beforeContentFocusGuardRef,children:(0,Y.jsx)(hd.Provider,{value:f,children:M})})});function vd({open:e,onClose:t,title:n,description:r,children:i,footer:a,size:o=`medium`,initialFocus:s}){return(0,Y.jsx)(Ec,{open:e,onOpenChange:e=>!e&&t(),children:(0,Y.jsxs)(cc,{children:[(0,Y.jsx)(Ws,{className:`backdrop`}),(0,Y.jsxs)(oc,{className:`dialog ${o}`,...s?{initialFocus:s}:{},children:[(0,Y.jsxs)(`header`,{className:`dialog-head`,children:[(0,Y.jsx)(Dc,{className:`dialog-title`,children:n}),(0,Y.jsx)(Qs,{render:(0,Y.jsx)(il,{icon:`close`,label:$.common.close})})]}),r&&(0,Y.jsx)($s,{className:`dialog-description`,render:(0,Y.jsx)(`div`,{}),children:r}),i&&(0,Y.jsx)(`div`,{className:`dialog-body`,children:i}),a&&(0,Y.jsx)(`footer`,{className:`dialog-foot`,children:a})]})]})})}function yd({trigger:e,children:t,align:n=`start`,open:r,onOpenChange:i,anchor:a}){return(0,Y.jsxs)(zu,{modal:!1,...r===void 0?{}:{open:r},...i?{onOpenChange:e=>i(e)}:{},children:[e&&(0,Y.jsx)(Ju,{render:e}),(0,Y.jsx)(su,{children:(0,Y.jsx)(vu,{sideOffset:4,align:n,className:`above`,...a===void 0?{}:{anchor:a},children:(0,Y.jsx)(iu,{className:`menu`,children:t})})})]})}function bd({icon:e,children:t,onSelect:n,danger:r=!1,disabled:i=!1,hint:a}){return(0,Y.jsxs)(ql,{className:`menu-item ${r?`danger`:``}`,disabled:i,onClick:n,children:[e&&(0,Y.jsx)(nl,{name:e}),(0,Y.jsx)(`span`,{className:`menu-words`,children:t}),a&&(0,Y.jsx)(`span`,{className:`menu-hint`,children:a})]})}function xd({value:e,onChange:t,choices:n,label:r}){return(0,Y.jsx)(Su,{value:e,onValueChange:e=>t(e),"aria-label":r,children:n.map(e=>(0,Y.jsxs)(Eu,{value:e.value,className:`menu-item`,closeOnClick:!0,children:[(0,Y.jsx)(`span`,{className:`menu-mark`,children:(0,Y.jsx)(Du,{children:(0,Y.jsx)(nl,{name:`check`})})}),(0,Y.jsx)(`span`,{className:`menu-words`,children:e.label})]},e.value))})}function Sd({checked:e,onChange:t,children:n}){return(0,Y.jsxs)(zl,{className:`menu-item`,checked:e,onCheckedChange:e=>t(e),children:[(0,Y.jsx)(`span`,{className:`menu-mark`,children:(0,Y.jsx)(Bl,{children:(0,Y.jsx)(nl,{name:`check`})})}),(0,Y.jsx)(`span`,{className:`menu-words`,children:n})]})}function Cd({label:e,children:t}){return(0,Y.jsxs)(Wl,{children:[(0,Y.jsx)(Gl,{className:`menu-label`,children:e}),t]})}function wd(){return(0,Y.jsx)(Zu,{className:`menu-separator`})}function Td({trigger:e,children:t,label:n,align:r=`start`,open:i,onOpenChange:a}){return(0,Y.jsxs)(ad,{...i===void 0?{}:{open:i},...a?{onOpenChange:e=>a(e)}:{},children:[(0,Y.jsx)(cd,{render:e}),(0,Y.jsx)(dd,{children:(0,Y.jsx)(md,{sideOffset:4,align:r,className:`above`,children:(0,Y.jsx)(_d,{className:`popover`,"aria-label":n,children:t})})})]})}function Ed({children:e,tone:t=`neutral`,onRemove:n}){return(0,Y.jsxs)(`span`,{className:`tag ${t}`,children:[e,n&&(0,Y.jsx)(`button`,{type:`button`,className:`tag-remove`,"aria-label":n.label,onClick:n.act,children:(0,Y.jsx)(nl,{name:`close`,size:12})})]})}function Dd({children:e,tone:t=`neutral`,title:n}){return(0,Y.jsx)(`span`,{className:`badge ${t}`,title:n,children:e})}function Od({name:e,size:t=24,label:n=!1}){let r=e.trim().split(/\s+/),i=((r[0]?.[0]??`?`)+(r.length>1?r.at(-1)?.[0]??``:``)).toUpperCase(),a=0;for(let t of e)a=(a*31+t.codePointAt(0))%8;return(0,Y.jsx)(`span`,{className:`avatar hue-${a} size-${t}`,...n?{role:`img`,"aria-label":e,title:e}:{"aria-hidden":!0},children:i})}function kd({lines:e=1,className:t=``}){return(0,Y.jsx)(`span`,{className:`skeletons ${t}`,"aria-hidden":`true`,children:Array.from({length:e},(e,t)=>(0,Y.jsx)(`span`,{className:`skeleton`},t))})}function Ad({icon:e=`search`,title:t,children:n,action:r}){return(0,Y.jsxs)(`div`,{className:`state`,children:[(0,Y.jsx)(`span`,{className:`state-icon`,children:(0,Y.jsx)(nl,{name:e,size:24})}),(0,Y.jsx)(`p`,{className:`state-title`,children:t}),n&&(0,Y.jsx)(`div`,{className:`state-words`,children:n}),r]})}function jd({error:e,onRetry:t,title:n}){return(0,Y.jsxs)(`div`,{className:`state`,role:`alert`,children:[(0,Y.jsx)(`span`,{className:`state-icon bad`,children:(0,Y.jsx)(nl,{name:`alert`,size:24})}),(0,Y.jsx)(`p`,{className:`state-title`,children:n??$.common.couldNotRead}),(0,Y.jsx)(`p`,{className:`state-words`,children:cs(e)}),t&&(0,Y.jsx)(rl,{icon:`reopen`,onClick:t,children:$.common.tryAgain})]})}var Md=new Set,Nd=[],Pd=0;function Fd(e){Nd=e;for(let e of Md)e()}function Id(e,t={}){let n=++Pd,r=()=>Fd(Nd.filter(e=>e.key!==n));Fd([...Nd,{...t,key:n,title:e}].slice(-4));let i=t.lasts??(t.tone===`bad`?0:6e3);return i>0&&setTimeout(r,i),r}function Ld(){let e=(0,A.useSyncExternalStore)(e=>(Md.add(e),()=>Md.delete(e)),()=>Nd);return(0,Y.jsx)(`section`,{className:`toasts`,"aria-label":$.common.notifications,"aria-live":`polite`,"aria-relevant":`additions`,children:e.map(e=>(0,Y.jsxs)(`div`,{className:`toast ${e.tone??`neutral`}`,children:[(0,Y.jsx)(`span`,{className:`toast-icon`,children:(0,Y.jsx)(nl,{name:e.tone===`bad`?`alert`:e.tone===`good`?`check`:`activity`})}),(0,Y.jsxs)(`div`,{className:`toast-words`,children:[(0,Y.jsx)(`p`,{className:`toast-title`,children:e.title}),e.detail&&(0,Y.jsx)(`div`,{className:`toast-detail`,children:e.detail}),e.action&&(0,Y.jsx)(rl,{size:`small`,onClick:()=>{e.action?.act(),Fd(Nd.filter(t=>t.key!==e.key))},children:e.action.label})]}),(0,Y.jsx)(il,{icon:`close`,size:`small`,label:$.common.dismiss,onClick:()=>Fd(Nd.filter(t=>t.key!==e.key))})]},e.key))})}var Rd=(0,A.createContext)(null),zd={createPostings:!1,addCandidates:!1,manageCompany:!1,readAudit:!1};function Bd({who:e,onLeft:t,children:n}){let{data:r,again:i}=Ds(Pc,{});Ss(e=>e.__typename===`UserUpdated`||e.__typename===`CompanyUpdated`,i);let a=(0,A.useMemo)(()=>({id:e.user.id,name:r?.viewer.name??e.user.name,email:e.user.email,role:r?.viewer.role??e.user.role,sessionId:e.session.id,can:r?.viewer.can??zd,company:r?.company,left:t}),[e,r,t]);return(0,Y.jsx)(Rd,{value:a,children:n})}function Vd(){let e=(0,A.useContext)(Rd);if(!e)throw Error(`no viewer outside the app`);return e}var Hd=new Set,Ud=!1;function Wd(e){Ud=e;for(let e of Hd)e()}function Gd(){Wd(!0)}function Kd(){let e=(0,A.useSyncExternalStore)(e=>(Hd.add(e),()=>Hd.delete(e)),()=>Ud);return(0,A.useEffect)(()=>{let e=e=>{e.key.toLowerCase()!==`k`||!(e.ctrlKey||e.metaKey)||e.altKey||e.shiftKey||(e.preventDefault(),Wd(!Ud))};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[]),(0,Y.jsx)(Ec,{open:e,onOpenChange:Wd,children:(0,Y.jsxs)(cc,{children:[(0,Y.jsx)(Ws,{className:`backdrop`}),(0,Y.jsx)(oc,{className:`palette`,"aria-label":$.palette.label,children:(0,Y.jsx)(Jd,{})})]})})}function qd(e){let[t,n]=(0,A.useState)(e);return(0,A.useEffect)(()=>{let t=setTimeout(()=>n(e),120);return()=>clearTimeout(t)},[e]),t}function Jd(){let e=Vd(),[t,n]=(0,A.useState)(``),[r,i]=(0,A.useState)(0),a=(0,A.useRef)(null),o=(0,A.useId)(),s=qd(t.trim()),{data:c,loading:l}=Ds(Hc,{search:s||null,candidates:s.length>1}),u=(0,A.useMemo)(()=>{let n=[],r=e=>e.toLowerCase().includes(t.trim().toLowerCase());for(let e of c?.postings.nodes??[])n.push({key:e.id,group:$.palette.postings,label:e.title,detail:[e.department?.name,$.postingStatus[e.status]].filter(Boolean).join(` · `),icon:e.confidential?`lock`:`board`,act:()=>Ms(`/postings/${e.id}`)});for(let e of c?.candidates?.nodes??[])n.push({key:e.id,group:$.palette.candidates,label:e.name,detail:e.headline??void 0,person:!0,act:()=>Ns({candidate:e.id,application:null})});let i=[],a=(e,t,n)=>i.push({key:e,group:$.palette.actions,label:$.palette.goTo(t),icon:n,act:()=>Ms(e)});a(`/postings`,$.shell.postings,`briefcase`),a(`/candidates`,$.shell.candidates,`people`),a(`/activity`,$.shell.activity,`activity`),e.can.manageCompany&&a(`/settings`,$.shell.settings,`gear`),a(`/account`,$.shell.account,`person`),e.can.createPostings&&i.push({key:`new`,group:$.palette.actions,label:$.palette.newPosting,icon:`plus`,act:()=>Ms(`/postings/new`)});for(let e of[`light`,`dark`,`system`])i.push({key:e,group:$.palette.actions,label:$.palette.theme($.shell.themes[e]),icon:e===`light`?`sun`:e===`dark`?`moon`:`system`,act:()=>Jc(e)});return n.push(...i.filter(e=>r(e.label))),n},[c,t,e]),d=Math.min(r,u.length-1),f=e=>{e&&(Wd(!1),e.act())};return(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsxs)(`div`,{className:`palette-box`,children:[(0,Y.jsx)(nl,{name:`search`}),(0,Y.jsx)(`input`,{role:`combobox`,"aria-expanded":`true`,"aria-controls":`${o}-list`,"aria-activedescendant":u.length?`${o}-${d}`:void 0,"aria-label":$.palette.label,placeholder:$.palette.placeholder,autoComplete:`off`,spellCheck:!1,value:t,onChange:e=>{n(e.target.value),i(0)},onKeyDown:e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];if(t){e.preventDefault();let n=(d+t+u.length)%u.length;i(n),a.current?.querySelector(`[data-at="${n}"]`)?.scrollIntoView({block:`nearest`})}else e.key===`Enter`&&(e.preventDefault(),f(u[d]))}}),l&&(0,Y.jsx)(ol,{})]}),(0,Y.jsx)(`div`,{className:`palette-list`,role:`listbox`,id:`${o}-list`,"aria-label":$.palette.label,ref:a,children:u.map((e,t)=>(0,Y.jsxs)(`div`,{role:`presentation`,children:[u[t-1]?.group!==e.group&&(0,Y.jsx)(`div`,{className:`menu-label`,role:`presentation`,children:e.group}),(0,Y.jsxs)(`div`,{role:`option`,id:`${o}-${t}`,"data-at":t,"aria-selected":t===d,className:`palette-row`,onPointerMove:()=>i(t),onClick:()=>f(e),children:[e.person?(0,Y.jsx)(Od,{name:e.label}):(0,Y.jsx)(nl,{name:e.icon??`arrowRight`}),(0,Y.jsx)(`span`,{className:`palette-words`,children:e.label}),e.detail&&(0,Y.jsx)(`span`,{className:`palette-detail`,children:e.detail})]})]},e.key))}),u.length===0&&!l&&(0,Y.jsx)(`p`,{className:`palette-none`,children:$.palette.nothing(t)}),(0,Y.jsx)(`p`,{className:`unseen`,role:`status`,children:$.palette.results(u.length)})]})}function Yd({href:e,onClick:t,...n}){let r=n=>{t?.(n),n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey||(n.preventDefault(),Ms(e))};return(0,Y.jsx)(`a`,{...n,href:e,onClick:r})}function Xd({children:e}){let t=Vd(),n=Ps(),r=[{href:`/postings`,label:$.shell.postings,icon:`briefcase`},{href:`/candidates`,label:$.shell.candidates,icon:`people`},{href:`/activity`,label:$.shell.activity,icon:`activity`}];t.can.manageCompany&&r.push({href:`/settings`,label:$.shell.settings,icon:`gear`});let i=e=>n.path.startsWith(e)||e===`/postings`&&n.path===`/`;return(0,Y.jsxs)(`div`,{className:`shell`,children:[(0,Y.jsx)(`a`,{className:`skip`,href:`#main`,children:$.shell.skip}),(0,Y.jsxs)(`nav`,{className:`rail`,"aria-label":$.shell.navigation,children:[(0,Y.jsx)(Yd,{href:`/postings`,className:`rail-brand`,"aria-label":$.product,children:(0,Y.jsx)(`img`,{src:`/icon.svg`,alt:``,width:28,height:28})}),(0,Y.jsxs)(`ul`,{children:[r.map(e=>(0,Y.jsx)(`li`,{children:(0,Y.jsxs)(Yd,{href:e.href,className:`rail-link`,"aria-current":i(e.href)?`page`:void 0,children:[(0,Y.jsx)(nl,{name:e.icon,size:20}),(0,Y.jsx)(`span`,{children:e.label})]})},e.href)),(0,Y.jsx)(`li`,{className:`rail-apart`,children:(0,Y.jsxs)(`a`,{href:`/explorer`,className:`rail-link`,children:[(0,Y.jsx)(nl,{name:`code`,size:20}),(0,Y.jsx)(`span`,{children:$.shell.explorer})]})})]})]}),(0,Y.jsxs)(`header`,{className:`top`,children:[(0,Y.jsxs)(`span`,{className:`top-company`,children:[t.company?.name??``,t.company?.demo&&(0,Y.jsx)(al,{text:$.shell.demoWords,children:(0,Y.jsx)(`span`,{tabIndex:0,children:(0,Y.jsx)(Dd,{tone:`accent`,children:$.shell.demo})})})]}),(0,Y.jsxs)(`button`,{type:`button`,className:`top-search`,onClick:Gd,children:[(0,Y.jsx)(nl,{name:`search`}),(0,Y.jsx)(`span`,{children:$.shell.search}),(0,Y.jsx)(`kbd`,{children:/Mac|iP/.test(navigator.platform)?$.shell.paletteMac:$.shell.palette})]}),(0,Y.jsx)(Zd,{}),(0,Y.jsx)($d,{})]}),(0,Y.jsxs)(`div`,{className:`middle`,children:[(0,Y.jsx)(Qd,{}),(0,Y.jsx)(`main`,{id:`main`,tabIndex:-1,children:e})]})]})}function Zd(){let{status:e}=xs(),t={connecting:$.connection.connecting,"catching-up":$.connection.catchingUp,live:$.connection.live,offline:$.connection.offline}[e];return(0,Y.jsx)(al,{text:t,children:(0,Y.jsx)(`span`,{className:`standing ${e}`,role:`img`,"aria-label":`${$.connection.label}: ${t}`,tabIndex:0})})}function Qd(){let{status:e,caughtUp:t,lost:n}=xs(),r;e===`offline`?r=$.connection.offline:n?r=$.connection.catchingUp:t===`everything`?r=$.connection.reread:t!==null&&(r=$.connection.caughtUp(t));let i=e===`offline`?`bad`:n?`warn`:`good`;return(0,Y.jsx)(`div`,{role:`status`,"aria-live":`polite`,className:`banner-room`,children:r&&(0,Y.jsxs)(`div`,{className:`banner ${i}`,children:[(0,Y.jsx)(nl,{name:i===`bad`?`wifiOff`:i===`warn`?`reopen`:`check`}),(0,Y.jsx)(`span`,{children:r})]})})}function $d(){let e=Vd(),t=Yc(),[n,r]=(0,A.useState)(!1);return(0,A.useEffect)(()=>{n&&Vs().then(t=>{t===`/`?e.left():location.assign(t)},e=>{r(!1),Id(cs(e),{tone:`bad`})})},[n,e]),(0,Y.jsxs)(yd,{align:`end`,trigger:(0,Y.jsx)(`button`,{type:`button`,className:`account`,"aria-label":$.shell.accountOf(e.name),children:(0,Y.jsx)(Od,{name:e.name,size:32})}),children:[(0,Y.jsxs)(`div`,{className:`account-who`,children:[(0,Y.jsx)(Od,{name:e.name,size:32}),(0,Y.jsxs)(`div`,{children:[(0,Y.jsx)(`strong`,{children:e.name}),(0,Y.jsx)(`span`,{children:e.email}),(0,Y.jsx)(`span`,{children:$.roles[e.role]??e.role})]})]}),(0,Y.jsx)(wd,{}),(0,Y.jsx)(bd,{icon:`person`,onSelect:()=>Ms(`/account`),children:$.shell.yourAccount}),(0,Y.jsx)(wd,{}),(0,Y.jsx)(Cd,{label:$.shell.theme,children:(0,Y.jsx)(xd,{label:$.shell.theme,value:t,onChange:Jc,choices:[`system`,`light`,`dark`].map(e=>({value:e,label:$.shell.themes[e]}))})}),(0,Y.jsx)(wd,{}),(0,Y.jsx)(bd,{icon:`signOut`,disabled:n,onSelect:()=>r(!0),children:$.shell.signOut})]})}function ef({title:e,back:t,children:n,sub:r}){return(0,Y.jsxs)(`div`,{className:`page-head`,children:[t&&(0,Y.jsx)(il,{icon:`back`,label:t.label,onClick:()=>Ms(t.href)}),(0,Y.jsxs)(`div`,{className:`page-title`,children:[(0,Y.jsx)(`h1`,{children:e}),r&&(0,Y.jsx)(`div`,{className:`page-sub`,children:r})]}),n&&(0,Y.jsx)(`div`,{className:`page-actions`,children:n})]})}export{cs as $,nl as A,Vc as B,ul as C,rl as D,dl as E,zc as F,Bs as G,Is as H,Nc as I,Ps as J,zs as K,Fc as L,$c as M,Lc as N,il as O,Ic as P,Ss as Q,Rc as R,cl as S,fl as T,Rs as U,Fs as V,Ls as W,Ds as X,Ts as Y,bs as Z,xd as _,Bd as a,$ as at,wd as b,Od as c,Pt as ct,jd as d,as as et,kd as f,Sd as g,yd as h,Kd as i,rs as it,el as j,ol as k,Dd as l,vd as m,ef as n,ss as nt,Ld as o,Eo as ot,Ed as p,Ns as q,Xd as r,os as rt,Id as s,La as st,Yd as t,is as tt,Ad as u,Cd as v,pl as w,Td as x,bd as y,Bc as z};